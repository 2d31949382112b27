using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.Judging;

namespace Cleanup.FitJudge.Validation;

/// <summary>The judge with weights and thresholds that are on trial. Immutable and thread-safe.</summary>
internal sealed class TrialJudge
{
    private readonly SignSpace _space;
    private readonly double[] _weights;
    private readonly Dictionary<string, JudgeFamily> _families;

    /// <param name="space">The signs.</param>
    /// <param name="weights">Their weights, in logits.</param>
    /// <param name="thresholds">The thresholds of each family.</param>
    public TrialJudge(SignSpace space, double[] weights, IReadOnlyDictionary<string, Thresholds> thresholds)
    {
        _space = space;
        _weights = Array.ConvertAll(weights, SignSpace.Rounded);
        _families = thresholds.ToDictionary(
            static family => family.Key,
            static family => new JudgeFamily(family.Key, Weight: 0, family.Value.Likely, family.Value.Certain, []),
            StringComparer.Ordinal);
    }

    /// <summary>How sure each finding of a text is, with something added to each sum.</summary>
    public Confidence[] Decide(SearchedText text, int prior)
    {
        List<WeighedFinding> weighed = Weigh(text);
        new Verdicts(text.Text.Text, weighed).Decide(prior);
        return [.. weighed.Select(static finding => finding.Confidence)];
    }

    /// <summary>What each finding of a text sums to, in tenths of a logit, as its run and its family have it.</summary>
    public double[] Sums(SearchedText text) => new Verdicts(text.Text.Text, Weigh(text)).Margins(static finding => finding.Sum);

    private List<WeighedFinding> Weigh(SearchedText text) => [.. text.Findings.Select(Weigh)];

    private WeighedFinding Weigh(LabelledFinding finding) =>
        new(finding.Finding, FamilyOf(finding), [], SumOf(finding));

    // One of which nothing else is labelled has nothing to choose thresholds by.
    private JudgeFamily FamilyOf(LabelledFinding finding) => _families.TryGetValue(finding.Family, out JudgeFamily? family)
        ? family
        : JudgeTable.Shared.FamilyOf(finding.Finding.Kind)!;

    private int SumOf(LabelledFinding finding) => SignSpace.Tenths(LogisticRegression.Score(_space.Of(finding, weight: 1), _weights));
}
