using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>A kind whose traces follow a <see cref="CallGrammar"/>.</summary>
internal abstract class CallTraceDetector(CallGrammar grammar) : StackTraceDetector
{
    /// <summary>A message may hold JSON, which would be found before the first call is reached.</summary>
    protected static Trigger[] JsonInMessage { get; } = [new('{', After: "\"'&"), new('[', After: "{[\"'&")];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int frame = FindFrame(ref scan, trigger);
        if (frame < 0) frame = FindFrameBehindMessage(ref scan, trigger);
        if (frame < 0) return -1;
        long steps = 0;
        int head = TraceHead.Find(text, frame, scan.Floor, grammar, ref steps);
        scan.Spend(steps);
        int start = head < 0 ? frame : grammar.ExtendBack(text, TracePrefix.Extend(text, head, scan.Floor, grammar.HeadPhrase), scan.Floor);
        return start > trigger ? -1 : start;
    }

    /// <summary>
    /// The offset of the call that the trigger is part of, not before the scan's floor; -1 when there is none. Allocates nothing then.
    /// </summary>
    protected abstract int FindFrame(ref ScanContext scan, int trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        CallTraceReader.Read(text, start, grammar, ref steps);

    /// <summary>The offset of the first call behind the trigger, as far as a message reaches; -1 when there is none.</summary>
    protected int FindFrameBehind(ref ScanContext scan, int trigger)
    {
        long steps = 0;
        int frame = CallTraceReader.FindFrame(scan.Text, trigger, grammar, ref steps);
        scan.Spend(steps);
        return frame;
    }

    private int FindFrameBehindMessage(ref ScanContext scan, int trigger)
    {
        if (scan.Text[trigger] is not ('{' or '[')) return -1;
        ReadOnlySpan<char> before = scan.Text[Math.Max(scan.Floor, trigger - Reach.Name)..trigger];
        if (!before.Contains("Exception", StringComparison.Ordinal) && !before.Contains("Error", StringComparison.Ordinal) &&
            !EndsWithType(before))
            return -1;
        return FindFrameBehind(ref scan, trigger);
    }

    // org.shop.Missing: {"id": 7}
    private static bool EndsWithType(ReadOnlySpan<char> before)
    {
        if (!before.EndsWith(": ", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> name = before[..^2];
        int start = name.Length;
        while (start > 0 && (TypeName.IsPart(name[start - 1]) || name[start - 1] == '.')) start--;
        return TypeName.IsQualified(name[start..]);
    }
}
