using System.Globalization;
using System.Text;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Services;

/// <summary>Writes a summary in Markdown, for a comment or the page of a CI run: the verdict, sums by kind, the first findings.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class MarkdownWriter(OutputStream output, bool redacts) : ReportFile(output)
{
    // GitHub takes comments of 65,536 characters, and rows have some 300.
    private const int MaxRows = 100;

    private readonly StringBuilder _rows = new();
    private int _rowCount;

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Status != FindingStatus.New || ++_rowCount > MaxRows) return;
        string[] cells =
        [
            Code(finding.Place), KebabCase.NameOf(finding.Severity), finding.Leak.Kind.Id, KebabCase.NameOf(finding.Leak.Confidence),
            Code(FindingText.ExcerptOf(finding, redacts)),
        ];
        _rows.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Verdict(totals)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{totals.Records} records: {totals.Of(FindingSeverity.Error)} errors");
        text.Append(CultureInfo.InvariantCulture, $", {totals.Of(FindingSeverity.Warning)} warnings");
        text.Append(CultureInfo.InvariantCulture, $", {totals.Of(FindingSeverity.Note)} notes");
        if (totals.Of(FindingStatus.Baseline) is > 0 and var known) text.Append(CultureInfo.InvariantCulture, $"; {known} known");
        if (totals.Of(FindingStatus.Allowed) is > 0 and var allowed) text.Append(CultureInfo.InvariantCulture, $"; {allowed} allowed");
        if (totals.Of(FindingStatus.Ignored) is > 0 and var ignored) text.Append(CultureInfo.InvariantCulture, $"; {ignored} ignored");
        text.Append(".\n");
        if (!totals.IsWhole)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nNot looked at: {totals.Abandoned} inputs from some place on, ");
            text.Append(CultureInfo.InvariantCulture, $"{totals.Rejected} rejected records; {totals.Faults} faults.\n");
        }
        if (_rowCount > 0) AppendTables(text, totals);
        Output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        Output.Commit();
    }

    private static string Verdict(FindingsTotals totals)
    {
        if (totals.Fails) return "❌ Leaks found";
        return totals.IsWhole ? "✅ No leaks above the limits" : "❌ Not all could be looked at";
    }

    private void AppendTables(StringBuilder text, FindingsTotals totals)
    {
        text.Append("\n| kind | findings |\n|---|---:|\n");
        foreach ((string kind, long count) in totals.ByKind) text.Append(CultureInfo.InvariantCulture, $"| {kind} | {count} |\n");
        text.Append("\n| place | severity | kind | confidence | excerpt |\n|---|---|---|---|---|\n").Append(_rows);
        if (_rowCount > MaxRows) text.Append(CultureInfo.InvariantCulture, $"\n{_rowCount - MaxRows} more are not shown.\n");
    }

    // Text of an input must not become markup. A fence longer than any inside; in a table | ends a cell even there.
    private static string Code(string text)
    {
        string line = Printable.Line(text).Replace("|", "\\|", StringComparison.Ordinal);
        int longest = 0, run = 0;
        foreach (char unit in line) longest = Math.Max(longest, run = unit == '`' ? run + 1 : 0);
        string fence = new('`', longest + 1);
        string pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }
}
