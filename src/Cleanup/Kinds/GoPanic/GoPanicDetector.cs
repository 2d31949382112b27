using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.GoPanic;

/// <summary>What the Go runtime prints of a panic or a fatal error (runtime/panic.go, runtime/traceback.go).</summary>
internal sealed class GoPanicDetector : StackTraceDetector
{
    public override LeakKind Kind { get; } = new("go-panic", "A panic or fatal error of a Go program with its goroutines.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new(']', Before: Trigger.LowerCase, After: ":"), new('{', After: "\"'&")];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int from = Math.Max(scan.Floor, trigger - Reach.Message);
        if (!IsGoroutine(text[Math.Max(scan.Floor, trigger - Reach.Name)..trigger]) && !IsMessage(ref scan, trigger)) return -1;
        scan.Spend(trigger - from);
        ReadOnlySpan<char> before = text[from..trigger];
        int start = Math.Max(before.LastIndexOf("panic: ", StringComparison.Ordinal),
            before.LastIndexOf("fatal error: ", StringComparison.Ordinal));
        start = Math.Max(start, before.LastIndexOf(GoPanicReader.Serving, StringComparison.Ordinal));
        if (start < 0) return -1;
        // panic: first [recovered] panic: second
        while (before[..start].TrimEnd().EndsWith("[recovered]", StringComparison.Ordinal))
        {
            int earlier = before[..start].LastIndexOf("panic: ", StringComparison.Ordinal);
            if (earlier < 0) break;
            start = earlier;
        }
        return from + start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        GoPanicReader.Read(text, start, ref steps);

    // goroutine 1 [chan receive, 3 minutes]:
    private static bool IsGoroutine(ReadOnlySpan<char> before)
    {
        int goroutine = before.LastIndexOf("goroutine ", StringComparison.Ordinal);
        if (goroutine < 0) return false;
        var cursor = new TextCursor(before, goroutine + "goroutine ".Length);
        if (!cursor.TryReadCount(out _)) return false;
        cursor.SkipBlanks();
        return cursor.TryRead('[') && !cursor.Rest.Contains(']');
    }

    // A message may hold JSON, which would be found before the first goroutine is reached.
    private static bool IsMessage(ref ScanContext scan, int trigger)
    {
        if (scan.Text[trigger] != '{') return false;
        ReadOnlySpan<char> before = scan.Text[Math.Max(scan.Floor, trigger - Reach.Message)..trigger];
        if (!before.Contains("panic: ", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> ahead = scan.Text.From(trigger, Reach.Message);
        scan.Spend(ahead.Length);
        return GoPanicReader.IndexOfGoroutine(ahead) >= 0;
    }
}
