using System.Globalization;
using System.Text;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Services;

/// <summary>
/// Writes findings that count as workflow commands of GitHub Actions, which shows them beside the lines of a file. It shows the first ten
/// of a step; all stand in its log.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class GitHubWriter(OutputStream output, bool redacts) : ReportFile(output)
{
    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Status != FindingStatus.New) return;
        string command = finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "notice",
        };
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"::{command} file={Property(finding.Input.PathInRepository)}");
        line.Append(CultureInfo.InvariantCulture, $",line={finding.FileLine},endLine={finding.FileEndLine}");
        // Columns are of one line only.
        if (finding.IsWholeFile && finding.Line == finding.EndLine)
            line.Append(CultureInfo.InvariantCulture, $",col={finding.Column},endColumn={finding.EndColumn}");
        string message = $"{FindingText.MessageInRecord(finding)}\n{FindingText.ExcerptOf(finding, redacts)}";
        line.Append(CultureInfo.InvariantCulture, $",title={Property($"leaked {finding.Leak.Kind.Id}")}::{Data(message)}\n");
        Output.Write(Encoding.UTF8.GetBytes(line.ToString()));
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals) => Output.Commit();

    // As its own toolkit escapes them: a message must not begin a command of its own.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
