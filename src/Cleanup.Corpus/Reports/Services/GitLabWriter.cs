using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Services;

/// <summary>Writes findings that count as a code quality report of GitLab, which shows them in merge requests.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class GitLabWriter(OutputStream output, bool redacts) : JsonReportFile(output)
{
    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Status != FindingStatus.New) return;
        Utf8JsonWriter writer = Document;
        writer.WriteStartObject();
        writer.WriteString("description", $"{FindingText.MessageInRecord(finding)} {FindingText.ExcerptOf(finding, redacts)}");
        writer.WriteString("check_name", finding.Leak.Kind.Id);
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteString("severity", SeverityOf(finding));
        writer.WriteStartObject("location");
        writer.WriteString("path", finding.Input.PathInRepository);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", finding.FileLine);
        writer.WriteNumber("end", finding.FileEndLine);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
    }

    // Its five: info, minor, major, critical, blocker.
    private static string SeverityOf(ReportedFinding finding) => finding.Severity switch
    {
        FindingSeverity.Error => "major",
        FindingSeverity.Warning => "minor",
        _ => "info",
    };
}
