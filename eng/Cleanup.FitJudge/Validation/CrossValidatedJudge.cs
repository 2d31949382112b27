using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Validation;

/// <summary>
/// Judges each text by weights that were fitted without its fold, and by thresholds that were chosen without it. Immutable.
/// </summary>
internal sealed class CrossValidatedJudge
{
    private readonly IReadOnlyList<SearchedText> _texts;
    private readonly IReadOnlyList<int> _foldOf;
    private readonly SignSpace _space;
    private readonly Dictionary<int, double[]> _weights;
    private readonly ScoredFinding[][] _scored;

    /// <param name="texts">The texts.</param>
    /// <param name="foldOf">The fold of each.</param>
    /// <param name="space">The signs.</param>
    /// <param name="penalty">What large weights cost.</param>
    public CrossValidatedJudge(IReadOnlyList<SearchedText> texts, IReadOnlyList<int> foldOf, SignSpace space, double penalty)
    {
        (_texts, _foldOf, _space) = (texts, foldOf, space);
        Observations = space.Of(texts);
        int[] foldOfRow =
        [
            .. texts.SelectMany((text, index) => Enumerable.Repeat(foldOf[index], text.Findings.Count(static finding => finding.IsClear))),
        ];
        _weights = CrossValidation.WeightsWithout(Observations, foldOfRow, space.Names.Length, penalty);
        Scores = [.. Observations.Select((observation, index) => LogisticRegression.Score(observation, _weights[foldOfRow[index]]))];
        _scored = [.. texts.Select((text, index) => Score(text, _weights[foldOf[index]]))];
    }

    /// <summary>What was learned of.</summary>
    public Observation[] Observations { get; }

    /// <summary>What each scores, in logits.</summary>
    public double[] Scores { get; }

    /// <summary>The thresholds of each family, chosen on all texts but those of a fold.</summary>
    public IReadOnlyDictionary<string, Thresholds> ThresholdsWithout(int? fold)
    {
        int[] others = [.. Enumerable.Range(0, _texts.Count).Where(index => _foldOf[index] != fold)];
        double contentTexts = others.Where(index => _texts[index].Text.IsContent).Sum(index => _texts[index].Text.Weight);
        return others.SelectMany(index => _scored[index]).GroupBy(static finding => finding.Family, StringComparer.Ordinal).ToDictionary(
            static family => family.Key, family => ThresholdChooser.Of([.. family], contentTexts), StringComparer.Ordinal);
    }

    /// <summary>What becomes of the texts that are no variants.</summary>
    /// <param name="prior">What is added to each sum.</param>
    public IReadOnlyList<TextOutcome> Outcomes(int prior)
    {
        var judges = _weights.ToDictionary(
            static fold => fold.Key, fold => new TrialJudge(_space, fold.Value, ThresholdsWithout(fold.Key)));
        return [.. _texts.Select((text, index) => (text, judge: judges[_foldOf[index]])).Where(static one => !one.text.Text.IsVariant)
            .Select(one => TextOutcome.Of(one.text, one.judge.Decide(one.text, prior)))];
    }

    private ScoredFinding[] Score(SearchedText text, double[] weights)
    {
        var families = text.Findings.Select(static finding => finding.Family).Distinct(StringComparer.Ordinal)
            .ToDictionary(static family => family, static _ => default(Thresholds), StringComparer.Ordinal);
        double[] sums = new TrialJudge(_space, weights, families).Sums(text);
        double weight = 1 / Math.Sqrt(Math.Max(1, sums.Length));
        return
        [
            .. text.Findings.Index().Where(static one => one.Item.IsClear).Select(one =>
                new ScoredFinding(text.Text, one.Item.Family, one.Item.Label == FindingLabel.Leak, weight, sums[one.Index])),
        ];
    }
}
