using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.NodeStackTrace;

/// <summary>What <c>error.stack</c> holds in Node.js, Chromium and other programs with V8, and what Node.js prints of an error.</summary>
internal sealed class NodeStackTraceDetector() : CallTraceDetector(new NodeCallGrammar())
{
    public override LeakKind Kind { get; } = new("node-stack-trace", "A JavaScript stack trace of Node.js or a browser.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('/', Before: " (:/", After: $"{Trigger.Word}/@."),
        // A script named without its folder, and Node's own.
        new(':', Before: "sx", After: Trigger.Digits),
        new(':', Before: "e", Literal: "internal/"),
        new('\\', Before: ":", After: Trigger.Word),
        new('(', Before: Trigger.Blank, After: "<&"),
        new('[', Before: Trigger.Blank, Literal: "eval]"),
        .. JsonInMessage,
    ];

    protected override int FindFrame(ref ScanContext scan, int trigger)
    {
        // The excerpt stands before the trace, and other kinds would find its source code.
        if (scan.Text[trigger] == '/' && NodeReport.StartsExcerpt(ref scan, trigger)) return FindFrameBehind(ref scan, trigger);
        int from = Math.Max(scan.Floor, trigger - Reach.Name);
        ReadOnlySpan<char> before = scan.Text[from..trigger];
        int at = before.LastIndexOf("at ", StringComparison.Ordinal);
        if (at < 0 || at > 0 && !Blank.Is(before[at - 1]) || before[at..].IndexOfAny('\n', '\r') >= 0) return -1;
        // Escaped, most names have &lt;anonymous&gt; in them: only a decoded copy can be read then.
        if (before[at..].Contains("gt;", StringComparison.Ordinal)) return from + at;
        var cursor = new TextCursor(scan.Text, from + at);
        return NodeCall.Read(ref cursor) is not null && cursor.Position > trigger ? from + at : -1;
    }
}
