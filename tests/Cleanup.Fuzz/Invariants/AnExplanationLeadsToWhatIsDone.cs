using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>An explanation is of the findings that cleaning gives, and what it tells leads to their confidence.</summary>
internal sealed class AnExplanationLeadsToWhatIsDone : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        if (trial.Article.Answer is not { } article) yield break;
        Explanation explanation = trial.Subject.Explain(trial.Source);
        string[] cleaned = [.. article.Leaks.Select(FindingText.Of)];
        string[] told = [.. explanation.Findings.Select(static explained => FindingText.Of(explained.Finding))];
        if (cleaned.Except(told, StringComparer.Ordinal).FirstOrDefault() is { } lost) yield return new("not explained", lost);
        if (told.Except(cleaned, StringComparer.Ordinal).FirstOrDefault() is { } gained) yield return new("explained only", gained);
        foreach (ExplainedFinding explained in explanation.Findings)
        {
            string finding = FindingText.Of(explained.Finding);
            if (explained.Answers.Count(answer => IsFound(answer, explained.Finding)) != 1) yield return new("found by none", finding);
            if (explained.Judgement is { } judgement && ConfidenceOf(judgement, explained.Finding) != explained.Finding.Confidence)
                yield return new("another confidence", finding);
            bool isCut = explained.Finding.Action == LeakAction.Cut;
            if (isCut != (explained.Reason == ActionReason.SureEnough)) yield return new("another action", finding);
        }
    }

    private static bool IsFound(DetectorAnswer answer, Finding finding) =>
        answer.Outcome == DetectorOutcome.Found && answer.Kind.Equals(finding.Kind) && answer.Range == finding.Range;

    private static Confidence ConfidenceOf(Judgement judgement, Finding finding)
    {
        if (judgement.IsUnsure || finding.Evidence.HasFlag(Evidence.LimitReached)) return Confidence.Possible;
        if (judgement.Certain.Decisive > 0) return Confidence.Certain;
        return judgement.Likely.Decisive > 0 ? Confidence.Likely : Confidence.Possible;
    }
}
