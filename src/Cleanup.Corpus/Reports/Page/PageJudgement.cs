using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>The judge's sum, and what came of it. Immutable.</summary>
/// <param name="Judgement">The sum.</param>
/// <param name="Signs">Its signs, with where they were seen.</param>
/// <param name="Reason">Why it is cut, or only reported.</param>
internal sealed record PageJudgement(Judgement Judgement, ImmutableArray<PageSign> Signs, string Reason)
{
    /// <summary>What the page says of it; null for a kind of which the judge knows nothing.</summary>
    public static PageJudgement? Of(ReportedFinding finding, ExplainedFinding explained) => explained.Judgement is not { } judgement
        ? null
        : new PageJudgement(
            judgement,
            [
                .. judgement.Signs.Select(sign =>
                    new PageSign(sign.Sign.Id, sign.Sign.Weight, sign.Meaning, Where(finding, sign.Sign.Range))),
            ],
            $"{LessThan(finding.Leak, judgement)}{char.ToUpperInvariant(PolicyText.Of(explained)[0])}{PolicyText.Of(explained)[1..]}.");

    private static string LessThan(Finding leak, Judgement judgement)
    {
        if (leak.Evidence.HasFlag(Evidence.LimitReached)) return "A limit was reached before it was read to its end. ";
        return judgement.IsUnsure ? "The reading alone is not sure, and nothing surer stands beside it. " : "";
    }

    private static string Where(ReportedFinding finding, TextRange range)
    {
        if (range == finding.Leak.Range) return "here";
        if (range.Length == 0 || range.Length >= finding.Field.Source.Length) return "page";
        TextPositions positions = finding.Field.Positions;
        int last = range.End - 1;
        return $"{positions.Line(range.Start)}:{positions.Column(range.Start)}–{positions.Line(last)}:{positions.Column(last)}";
    }
}
