using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>What the default hook of a Rust program prints of a panic, and the runtime of a stack that has overflowed.</summary>
internal sealed class RustPanicDetector : ErrorDetector
{
    public override LeakKind Kind { get; } = new("rust-panic", "A panic of a Rust program with its backtrace.", Confidence.Likely);

    // Before the message: it may hold JSON, which would be found first.
    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('k', Lead: "panic", Literal: "ed at"),
        new('k', Lead: "runtime error: stac", Literal: " overflow"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - Reach.Name);
        int start = RustThread.LastIn(scan.Text[from..trigger]);
        return start < 0 ? -1 : from + start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        RustPanicReader.Read(text, start, ref steps);

    // Where the message stands in the line of its place, the line ends it if nothing stands before and it is no text.
    protected override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        var error = (PrintedError)reading;
        bool isShort = error.Range.Length <= Reach.Sentence && error.Report.Message?.Contains(". ", StringComparison.Ordinal) != true;
        bool isOfLine = isShort && Lines.AreOwnedBy(scan.Text, range);
        return base.Match(ref scan, isOfLine ? error with { HasOpenEnd = false } : error, range, value);
    }
}
