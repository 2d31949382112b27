using Cleanup.Grammars.Forms;

namespace Cleanup.Kinds.LogLine;

/// <summary>A line of a log: of a server, of a logger of some language, of syslog. The forms are a table: <c>forms.txt</c>.</summary>
internal sealed class LogLineDetector() : FormDetector("Cleanup.LogLine.txt")
{
    public override LeakKind Kind { get; } = new("log-line", "A line that a program wrote for its log.", Confidence.Likely);
}
