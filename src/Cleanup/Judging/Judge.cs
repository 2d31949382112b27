using System.Collections.Immutable;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Whether a leak is one here: a sum of signs, not a list of vetoes. All findings of a text are judged together, whatever becomes of the
/// others. Immutable and thread-safe.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="prior">What sort of texts are judged.</param>
internal sealed class Judge(JudgeWeights weights, CorpusPrior prior)
{
    /// <summary>The findings of a text with their signs, and how sure it is that they are leaks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">
    /// Its findings, in its order and disjoint. Those of kinds that the judge does not know stay as they are.
    /// </param>
    /// <param name="beside">What else stands on its page.</param>
    public Finding[] Weigh(ReadOnlySpan<char> text, IReadOnlyList<Finding> findings, params ImmutableArray<PagePart> beside)
    {
        JudgeTable table = weights.Table;
        var page = new PageView(text, findings.Select(static finding => finding.Range), [.. beside.Select(static part => part.View)]);
        var debris = new PageDebris(table);
        foreach (PagePart part in beside) debris.Add(part.Text, part.Findings);
        debris.Add(text, findings);
        var announcements = new Announcements(page, findings);
        var ofPage = new SignSheet(table);
        PageSigns.AddTo(ofPage, page, debris, announcements);
        ImmutableArray<Sign> signsOfPage = ofPage.ToSigns();
        var sheet = new SignSheet(table);
        var ofPlace = new PlaceSigns(page, announcements);
        var ofInside = new InsideSigns(page);
        (int textStart, int textEnd) = Bounds(text);
        var weighed = new List<WeighedFinding>(findings.Count);
        foreach (Finding finding in findings)
        {
            if (table.FamilyOf(finding.Kind) is not { } family) continue;
            sheet.Clear();
            ReadingSigns.AddTo(sheet, finding);
            sheet.Add(Signs.TextStart, finding.Range.Start <= Math.Max(textStart, 2), finding.Range);
            sheet.Add(Signs.TextEnd, finding.Range.End >= textEnd, finding.Range);
            ofPlace.AddTo(sheet, text, finding, family);
            ofInside.AddTo(sheet, text, finding, family);
            // Those of the page are the last of all.
            ImmutableArray<Sign> signs = sheet.ToSigns(signsOfPage);
            weighed.Add(new WeighedFinding(finding, family, signs, table.SumOf(family, signs)));
        }
        new Verdicts(text, weighed).Decide(table.Priors[(int)prior]);
        return Merge(findings, weighed);
    }

    private static (int Start, int End) Bounds(ReadOnlySpan<char> text) => (Blank.Skip(text, 0), Blank.TrimEnd(text).Length);

    private static Finding[] Merge(IReadOnlyList<Finding> findings, List<WeighedFinding> weighed)
    {
        Finding[] merged = [.. findings];
        int next = 0;
        foreach (ref Finding finding in merged.AsSpan())
        {
            if (next < weighed.Count && ReferenceEquals(weighed[next].Finding, finding)) finding = weighed[next++].ToFinding();
        }
        return merged;
    }
}
