using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>The judge's sum, and what came of it. Immutable.</summary>
/// <param name="Judgement">The sum.</param>
/// <param name="Signs">Its signs, with where they were seen.</param>
/// <param name="Reason">Why it is cut, or only reported.</param>
internal sealed record PageJudgement(Judgement Judgement, ImmutableArray<PageSign> Signs, string Reason)
{
    /// <summary>What the page says of it; null for a kind of which the judge knows nothing.</summary>
    public static PageJudgement? Of(ReportedFinding finding, ExplainedFinding explained)
    {
        if (explained.Judgement is not { } judgement) return null;
        IEnumerable<PageSign> signs = judgement.Signs.Select(sign =>
            new PageSign(sign.Sign.Id, sign.Sign.Weight, sign.Meaning, Where(finding, sign.Sign.Range)));
        string reason = PolicyText.Of(explained);
        string sentence = $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.";
        return new PageJudgement(judgement, [.. signs], LessThan(finding.Leak, judgement) + sentence);
    }

    private static string LessThan(Finding leak, Judgement judgement)
    {
        if (leak.Evidence.HasFlag(Evidence.LimitReached)) return "A limit was reached before it was read to its end. ";
        return judgement.IsUnsure ? "The reading alone is not sure, and nothing surer stands beside it. " : "";
    }

    private static string Where(ReportedFinding finding, TextRange range)
    {
        if (SignPlace.WordFor(finding.Field, finding.Leak, range) is { } word) return word;
        TextPositions positions = finding.Field.Positions;
        int last = range.End - 1;
        return $"{positions.Line(range.Start)}:{positions.Column(range.Start)}–{positions.Line(last)}:{positions.Column(last)}";
    }
}
