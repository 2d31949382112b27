using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Grammars.Messages;
using Cleanup.Json;
using Cleanup.Judging;

namespace Cleanup.Kinds.RustPanic;

/// <summary>What the default hook of a Rust program prints of a panic, and the runtime of a stack that has overflowed.</summary>
internal sealed class RustPanicDetector : ErrorDetector
{
    // A page without line breaks may begin with a panic as well.
    private const int LongestOnLine = 200;

    public override LeakKind Kind { get; } = new("rust-panic", "A panic of a Rust program with its backtrace.", Confidence.Likely);

    // Before the message: it may hold JSON, which would be found first.
    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('k', Lead: "panic", Literal: "ed at"),
        new('k', Lead: "runtime error: stac", Literal: " overflow"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - RustThread.Longest);
        int start = RustThread.LastIn(scan.Text[from..trigger]);
        return start < 0 ? -1 : from + start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        RustPanicReader.Read(text, start, ref steps);

    // What announces the trace of another language announces a panic too: "My program crashes:".
    protected override LeakMatch? Judge(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        if (base.Judge(ref scan, reading, range, value) is not { } match) return null;
        Evidence evidence = match.Evidence | TraceProse.Read(ref scan, match.Range);
        Confidence confidence = ProseContext.IsAboutCode(evidence) ? Confidence.Possible : match.Confidence;
        return new LeakMatch(match.Range, evidence, confidence, match.Recovery) { Hint = match.Hint };
    }

    // Where the message stands in the line of its place, the line ends it if nothing stands before and it is no text.
    protected override Confidence? Weigh(Reading reading, Evidence evidence)
    {
        var error = (PrintedError)reading;
        bool isShort = error.Range.Length <= LongestOnLine && error.Report.Message?.Contains(". ", StringComparison.Ordinal) != true;
        return base.Weigh(isShort && evidence.HasFlag(Evidence.OwnLine) ? error with { HasOpenEnd = false } : error, evidence);
    }
}
