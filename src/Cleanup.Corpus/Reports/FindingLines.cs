using System.Text;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// The first line of a finding as it can be shown: a bounded part of it, what stands before and behind it there, fit for a terminal.
/// Immutable.
/// </summary>
/// <param name="Before">What stands before it on its line, or the end of that.</param>
/// <param name="Leak">The finding on that line, or the beginning of it.</param>
/// <param name="Behind">What stands behind it, where it ends on that line, or the beginning of that.</param>
public sealed record FindingLines(string Before, string Leak, string Behind)
{
    // Two lines of a terminal with the marks between.
    private const int BeforeLength = 40, LeakLength = 72, BehindLength = 24;

    // A secret is known by what stands around it.
    private const int Surroundings = 400;

    /// <summary>The first line of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="redacts">Whether secrets are masked.</param>
    public static FindingLines Of(ReportedFinding finding, bool redacts)
    {
        ArgumentNullException.ThrowIfNull(finding);
        string source = finding.Field.Source;
        TextRange range = finding.Leak.Range;
        TextRange line = finding.Field.Positions.RangeOfLine(finding.Line)!.Value;
        int end = Math.Min(range.End, Math.Max(line.End, range.Start));
        int from = SurrogatePairs.Floor(source, Math.Max(line.Start, range.Start - BeforeLength));
        int to = SurrogatePairs.Floor(source, Math.Min(end, range.Start + LeakLength));
        int behind = to == range.End ? SurrogatePairs.Floor(source, Math.Min(line.End, end + BehindLength)) : to;
        int first = Math.Max(0, from - Surroundings), last = Math.Min(source.Length, behind + Surroundings);
        string text = source[first..last];
        if (redacts) text = Redaction.Of(text);
        return new FindingLines(
            (from > line.Start ? "…" : "") + Shown(text.AsSpan((from - first)..(range.Start - first))),
            Shown(text.AsSpan((range.Start - first)..(to - first))) + (to < end ? "…" : ""),
            to < range.End ? "" : Shown(text.AsSpan((to - first)..(behind - first))) + (behind < line.End ? "…" : ""));
    }

    private static string Shown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) shown.Append(' ');
            else shown.Append(Printable.MustNotShow(rune) ? Rune.ReplacementChar : rune);
        }
        return shown.ToString();
    }
}
