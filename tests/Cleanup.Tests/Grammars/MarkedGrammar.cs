using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Tests.Grammars;

/// <summary>
/// A grammar for tests: lists in parentheses, perhaps with a number of members before them, of texts that each end at a mark. A bar is a mark
/// like any other; at an exclamation mark a text may end, but that costs what a digit behind it says.
/// </summary>
internal sealed class MarkedGrammar : DumpGrammar
{
    private const string Marks = "|!";

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public override LengthUnit Unit => LengthUnit.Utf8Bytes;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        Asked++;
        var cursor = new TextCursor(place.Text, place.Position);
        int count = cursor.TryReadCount(out int declared) ? declared : DumpStep.UnknownCount;
        if (cursor.TryRead('(')) steps.Add(new DumpStep(DumpStepKind.Open, cursor.Position, new ValueNode(ValueKind.Array, default)) { Count = count });
        return 1;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        if (place.Position >= place.Text.Length) return 1;
        if (place.Text[place.Position] == ')')
        {
            steps.Add(new DumpStep(DumpStepKind.Close, place.Position + 1));
            return 1;
        }
        ReadValue(place, steps);
        return steps.Count == 0 && char.IsAsciiLetter(place.Text[place.Position]) ? AddTexts(place, steps) : 1;
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head)
    {
        head = default;
        return false;
    }

    public override int EndOfToken(ReadOnlySpan<char> text, int position) => position;

    private static long AddTexts(in DumpPlace place, List<DumpStep> steps)
    {
        int end = place.Position;
        for (; end < place.Text.Length && place.Text[end] is not (')' or '(') && steps.Count < MostWays; end++)
        {
            if (!Marks.Contains(place.Text[end], StringComparison.Ordinal)) continue;
            bool isDear = place.Text[end] == '!';
            steps.Add(new DumpStep(DumpStepKind.Value, end + (isDear ? 2 : 1),
                new ValueNode(ValueKind.Text, TextRange.FromBounds(place.Position, end)))
            {
                Cost = isDear ? place.Text[end + 1] - '0' : 0,
            });
            if (!place.IsThorough && !isDear) break;
        }
        steps.Sort(static (one, other) => one.Cost.CompareTo(other.Cost));
        if (!place.IsThorough && steps.Count > 0) steps[0] = steps[0] with { HasOthers = true };
        return end - place.Position;
    }
}
