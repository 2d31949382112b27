using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Json;

namespace Cleanup.Kinds.PhpBacktrace;

/// <summary>
/// What <c>debug_print_backtrace()</c> prints, what an exception is as a string, and its trace alone (php-src Zend/zend_exceptions.c,
/// Zend/zend_builtin_functions.c). The trace behind a message that PHP displayed belongs to that message, which is longer.
/// </summary>
internal sealed class PhpBacktraceDetector : ErrorDetector
{
    public override LeakKind Kind { get; } = new("php-backtrace", "A stack trace or an exception that a PHP program printed.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('#', After: "0")];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        if (!PhpBacktraceReader.StartsCall(scan.Text[trigger..])) return -1;
        // "Fatal error: Uncaught …" is a php-error.
        int start = PhpBacktraceReader.StartOfException(ref scan, trigger);
        return scan.Text[scan.Floor..start].TrimEnd().EndsWith("Uncaught", StringComparison.Ordinal) ? -1 : start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        PhpBacktraceReader.Read(text, start, ref steps);
}
