using System.Globalization;
using System.Text;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Sinks;
using Spectre.Console;

namespace Cleanup.Cli.Findings;

/// <summary>Writes findings that count as a good compiler does: the place, the line with the leak underlined, why, what to do.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="isTerminal">Whether people see it at once, in colours.</param>
/// <param name="redacts">Whether secrets are masked.</param>
internal sealed class TextFindingsWriter(OutputStream output, bool isTerminal, bool redacts) : ReportFile(output)
{
    private readonly Painter _painter = new(output, isTerminal);

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Status != FindingStatus.New) return;
        Color color = ColorOf(finding.Severity);
        _painter.Write(Printable.Line(finding.Place), new Style(decoration: Decoration.Bold));
        _painter.Write(": ");
        _painter.Write(KebabCase.NameOf(finding.Severity), new Style(color, decoration: Decoration.Bold));
        _painter.Write($": {FindingText.Message(finding)}\n");
        WriteLine(finding, color);
        string evidence = string.Join(", ", EvidenceNames.Of(finding.Leak));
        WriteNote($"{(evidence.Length == 0 ? "" : $"{evidence}; ")}{Size(finding)}");
        WriteNote(FindingText.Advice(finding));
        if (finding.Explanation is { } explained)
        {
            var reasons = new StringBuilder();
            ExplanationText.AppendReasons(reasons, finding.Field, explained);
            _painter.Write(reasons.ToString());
        }
        else
        {
            _painter.Write("\n");
        }
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals)
    {
        _painter.Flush();
        // Before its output is closed.
        _painter.Dispose();
        Output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _painter.Dispose();
        base.Dispose(disposing);
    }

    private void WriteLine(ReportedFinding finding, Color color)
    {
        FindingLines line = FindingLines.Of(finding, redacts);
        string number = finding.Line.ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length);
        WriteDim($"  {number} | ");
        _painter.Write(line.Before);
        _painter.Write(line.Leak, new Style(color));
        _painter.Write($"{line.Behind}\n");
        WriteDim($"  {margin} | ");
        _painter.Write(new string(' ', line.Before.GetCellWidth()));
        _painter.Write($"{new string('^', Math.Max(1, line.Leak.GetCellWidth()))}\n", new Style(color));
    }

    private void WriteNote(string text)
    {
        WriteDim("  = ");
        _painter.Write($"{Printable.Line(text)}\n");
    }

    private void WriteDim(string text) => _painter.Write(text, new Style(decoration: Decoration.Dim));

    private static string Size(ReportedFinding finding)
    {
        string characters = Wording.Count(finding.Characters, "character");
        return finding.EndLine == finding.Line ? characters : $"{finding.EndLine - finding.Line + 1} lines, {characters}";
    }

    private static Color ColorOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Color.Red,
        FindingSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
