using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>What Python prints of an exception, 2.7 to 3.14 (CPython Lib/traceback.py).</summary>
internal sealed class PythonTracebackDetector : StackTraceDetector
{
    private const string Group = "+ Exception Group ";

    public override LeakKind Kind { get; } = new("python-traceback", "A traceback of Python.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new(')', Before: "t", After: ":"),
        new('^', After: "^ "),
        new('/', Before: "\";", After: Trigger.Word),
        new('\\', Before: ":"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger) =>
        scan.Text[trigger] switch
        {
            '^' => FindSyntaxError(ref scan, trigger),
            ')' => FindHeading(scan, trigger),
            _ => FindCall(scan, trigger),
        };

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        int heading = text.From(start, Reach.Line).IndexOf(TracebackPhrases.Heading,
            StringComparison.Ordinal);
        // A line of a log may stand before the heading; a syntax error has none.
        bool isSyntaxError = PythonFrame.Read(ref cursor) is not null;
        StackTrace? trace = TracebackReader.Read(text, heading < 0 || isSyntaxError ? start : start + heading, ref steps);
        return trace is null ? null : trace with { Range = TextRange.FromBounds(start, trace.Range.End) };
    }

    // An article about Python names the heading too; calls stand only behind a real one.
    private static int FindHeading(in ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int start = trigger + 1 - TracebackPhrases.Heading.Length;
        if (start < scan.Floor || !text[start..].StartsWith(TracebackPhrases.Heading, StringComparison.Ordinal)) return -1;
        var cursor = new TextCursor(text, start + TracebackPhrases.Heading.Length);
        cursor.TryRead(':');
        GroupMargin.Skip(ref cursor);
        if (!cursor.Rest.StartsWith("File", StringComparison.Ordinal)) return -1;
        if (text[scan.Floor..start].EndsWith(Group, StringComparison.Ordinal)) start -= Group.Length;
        return TracePrefix.Extend(text, start, scan.Floor, "Exception in thread ");
    }

    // A traceback that has lost its heading begins with a call: File "/srv/app.py", line 12, in load.
    private static int FindCall(in ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - Reach.Word);
        int start = from + scan.Text[from..trigger].LastIndexOf("File ", StringComparison.Ordinal);
        if (start < from) return -1;
        // Escaped, only a decoded copy can be read.
        if (scan.Text[start + "File ".Length] == '&') return start;
        var cursor = new TextCursor(scan.Text, start);
        return PythonFrame.Read(ref cursor) is { Function: not null } && cursor.Position > trigger ? start : -1;
    }

    private static int FindSyntaxError(ref ScanContext scan, int trigger)
    {
        // A row of marks is read from its first one.
        if (trigger > scan.Floor && scan.Text[trigger - 1] == '^') return -1;
        int from = Math.Max(scan.Floor, trigger - Reach.Line);
        scan.Spend(trigger - from);
        int start = scan.Text[from..trigger].LastIndexOf("File ", StringComparison.Ordinal);
        if (start < 0) return -1;
        var cursor = new TextCursor(scan.Text, from + start);
        return PythonFrame.Read(ref cursor) is { Function: null } ? from + start : -1;
    }
}
