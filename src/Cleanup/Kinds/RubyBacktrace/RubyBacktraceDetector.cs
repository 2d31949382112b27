using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.RubyBacktrace;

/// <summary>What Ruby prints of an exception, 1.9 to 3.4 (error.c, eval_error.c; <c>Exception#full_message</c>).</summary>
internal sealed class RubyBacktraceDetector : StackTraceDetector
{
    public override LeakKind Kind { get; } = new("ruby-backtrace", "A backtrace of Ruby.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
        [new('`', Before: Trigger.Blank), new('/', Before: Trigger.Blank, After: Trigger.Word),
            new('<', Before: "'`", After: Trigger.LowerCase), new('#', Before: Trigger.Word, After: Trigger.Letters + "_")];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int start = RubyCall.FindStart(text, trigger, scan.Floor);
        if (start < 0) return -1;
        int from = Math.Max(scan.Floor, start - Reach.Name);
        ReadOnlySpan<char> before = text[from..start];
        if (!before.EndsWith("from ", StringComparison.Ordinal)) return RailsHead.StartBefore(text, start, scan.Floor);
        int heading = before.LastIndexOf(RubyBacktraceReader.Heading, StringComparison.Ordinal);
        return heading >= 0 ? from + heading : start - "from ".Length;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        RubyBacktraceReader.Read(text, start, ref steps);
}
