using Cleanup.Text;

namespace Cleanup.Grammars.Search;

/// <summary>
/// The grammar of a dump whose strings escape little or nothing, so that a place can be read in several ways.
/// Immutable: one instance serves every thread.
/// </summary>
internal abstract class DumpGrammar
{
    /// <summary>More ways to read one place than this are never worth trying.</summary>
    public const int MostWays = 24;

    /// <summary>What the lengths of strings count.</summary>
    public abstract LengthUnit Unit { get; }

    /// <summary>Adds the ways to read a value, best first.</summary>
    /// <returns>What the reading cost, in characters.</returns>
    public abstract long ReadValue(in DumpPlace place, List<DumpStep> steps);

    /// <summary>Adds the ways to go on inside a container, best first: a key, a closer, an omission.</summary>
    /// <returns>What the reading cost, in characters.</returns>
    public abstract long ReadMember(in DumpPlace place, List<DumpStep> steps);

    /// <summary>Reads what stands before the content of the string that starts here; false where strings have nothing before it.</summary>
    public virtual bool TryReadString(ref TextCursor cursor, out DumpString head)
    {
        head = default;
        return false;
    }

    /// <summary>
    /// Where a dump ends whose last whole token ends at <paramref name="position"/>: behind the beginning of the next, where nothing else
    /// follows.
    /// </summary>
    public abstract int EndOfToken(ReadOnlySpan<char> text, int position);

    /// <summary>Where a dump ends that can be read no further than to <paramref name="position"/>, and somebody's prose begins.</summary>
    public virtual int EndOfCut(ReadOnlySpan<char> text, int position) => TryReadString(text, position, out DumpString head)
        ? CutEnd.InString(text, head.Start, head.Declared < 0 ? int.MaxValue : head.Declared)
        : EndOfToken(text, position);

    /// <summary>Whether a string or the beginning of a token stands at a place and breaks off.</summary>
    public virtual bool BreaksOff(ReadOnlySpan<char> text, int position) => EndOfCut(text, position) > position;

    /// <summary>
    /// Whether the text ends in what starts at a place: in a string that declares more than is left, or in the beginning of a token.
    /// </summary>
    public bool EndsText(ReadOnlySpan<char> text, int position, ref long steps) => TryReadString(text, position, out DumpString head)
        ? TextMeasure.IsShorter(text[head.Start..], head.Declared, Unit, ref steps)
        : text[EndOfToken(text, position)..].IsWhiteSpace();

    private bool TryReadString(ReadOnlySpan<char> text, int position, out DumpString head)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        return TryReadString(ref cursor, out head);
    }
}
