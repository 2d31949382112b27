using Cleanup.Corpus.Reports.Page;

namespace Cleanup.Corpus.Tests.Reports.Page;

public sealed class PageFindingsTests
{
    private static readonly PageRecord _record = new("a.txt", "a", Line: null, Index: null);

    [Fact]
    public void All_are_held_while_there_is_room()
    {
        PageFindings findings = Held(most: 100, Enumerable.Range(0, 100).Select(static index => Finding(index, "json")));
        Assert.Equal(Enumerable.Range(0, 100).Select(static index => (long)index), OrdinalsOf(findings));
        Assert.False(findings.IsSample);
    }

    [Fact]
    public void A_rare_kind_is_held_however_many_there_are_of_others()
    {
        PageFindings findings = Held(
            most: 200, Enumerable.Range(0, 20_000).Select(static index => Finding(index, index == 19_000 ? "rare" : "json")));
        Assert.Equal(200, findings.Findings.Count());
        Assert.True(findings.IsSample);
        Assert.Single(findings.Findings, static finding => finding.Facts.Kind is "rare");
        // Of the others it is a sample of all, and not the first ones.
        Assert.InRange(findings.Findings.Average(static finding => finding.Ordinal), 6_000, 12_000);
    }

    [Fact]
    public void The_sample_goes_by_fingerprints_and_is_in_the_order_of_the_inputs()
    {
        IEnumerable<PageFinding> all = Enumerable.Range(0, 5000).Select(static index => Finding(index, "json"));
        long[] held = [.. OrdinalsOf(Held(50, all))];
        Assert.Equal(held.Order(), held);
        Assert.Equal(held, OrdinalsOf(Held(50, all)));
    }

    [Fact]
    public void Large_texts_are_held_in_part_when_there_are_many_of_them()
    {
        PageFindings findings = Held(1000, Enumerable.Range(0, 100).Select(static index => Finding(index, "json", length: 1_000_000)));
        Assert.Equal(100, findings.Findings.Count());
        Assert.InRange(findings.Findings.Sum(static finding => finding.Text.Held), 100, 40L * 1024 * 1024);
        Assert.All(findings.Findings, static finding =>
            Assert.Contains(finding.Text.Pieces, static piece => piece.Start <= 500 && piece.Text.Length > 100));
    }

    private static IEnumerable<long> OrdinalsOf(PageFindings findings) => findings.Findings.Select(static finding => finding.Ordinal);

    private static PageFindings Held(int most, IEnumerable<PageFinding> all)
    {
        var findings = new PageFindings(most, PageLevel.Ladder);
        foreach (PageFinding finding in all)
            if (findings.Takes(finding.Facts.Kind, finding.Fingerprint)) findings.Add(finding);
        return findings;
    }

    private static PageFinding Finding(int index, string kind, int length = 10) => new()
    {
        // Spread as a hash is.
        Fingerprint = ((ulong)index * 0x9E3779B97F4A7C15).ToString("x16"),
        Ordinal = index,
        IsNew = null,
        Facts = new PageFacts
        {
            Kind = kind,
            Confidence = "certain",
            Action = LeakAction.Cut,
            Status = FindingStatus.New,
            Evidence = [],
            Range = new TextRange(Math.Min(500, length / 2), 1),
            Written = default,
            Begin = default,
            End = default,
            Place = 0,
            Recovery = RecoveredValue.None,
        },
        Text = new PageText(_record, "text", length) { Pieces = [(0, new string('a', length))], Edits = [] },
        Details = new PageDetails { Value = default, Links = [], LinksTotal = 0, Repairs = [], RepairsTotal = 0, Judgement = null },
    };
}
