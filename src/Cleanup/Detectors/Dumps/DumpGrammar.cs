using Cleanup.Recovery;

namespace Cleanup.Detectors.Dumps;

/// <summary>
/// The grammar of a dump whose strings escape little or nothing, so that a place can be read in several ways.
/// Immutable: one instance serves every thread.
/// </summary>
internal abstract class DumpGrammar
{
    /// <summary>More ways to read one place than this are never worth trying.</summary>
    protected const int MostWays = 24;

    /// <summary>What the lengths of strings count.</summary>
    public abstract LengthUnit Unit { get; }

    /// <summary>Adds the ways to read a value, best first.</summary>
    /// <returns>What the reading cost, in characters.</returns>
    public abstract long ReadValue(in DumpPlace place, List<DumpStep> steps);

    /// <summary>Adds the ways to go on inside a container, best first: a key, a closer, an omission.</summary>
    /// <returns>What the reading cost, in characters.</returns>
    public abstract long ReadMember(in DumpPlace place, List<DumpStep> steps);

    /// <summary>Where a dump ends that can be read no further than to <paramref name="position"/>, and somebody's prose begins.</summary>
    public abstract int EndOfCut(ReadOnlySpan<char> text, int position);

    /// <summary>Whether a string or the beginning of a token stands at a place and breaks off.</summary>
    public virtual bool BreaksOff(ReadOnlySpan<char> text, int position) => EndOfCut(text, position) > position;
}
