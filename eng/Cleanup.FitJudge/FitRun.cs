using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Validation;
using Cleanup.FitJudge.Variants;
using Cleanup.Judging;

namespace Cleanup.FitJudge;

/// <summary>A fit, and what it is worth. Immutable.</summary>
internal sealed class FitRun
{
    private const int Folds = 5;

    private static readonly int[] _priors = [.. Enumerable.Range(-8, 17).Select(static step => 5 * step)];

    private FitRun(IReadOnlyList<SearchedText> texts, CrossValidatedJudge validated, IReadOnlyList<FittedNumber> numbers)
    {
        Texts = texts;
        Area = CrossValidation.Area(validated.Observations, validated.Scores);
        Outcomes = validated.Outcomes(prior: 0);
        Frontier = [.. _priors.Select(prior => FrontierPoint.Of(prior, validated.Outcomes(prior)))];
        Numbers = numbers;
    }

    /// <summary>What was fitted on: the texts and their variants.</summary>
    public IReadOnlyList<SearchedText> Texts { get; }

    /// <summary>How likely a leak scores higher than what is none, out of fold.</summary>
    public double Area { get; }

    /// <summary>What becomes of each text, out of fold.</summary>
    public IReadOnlyList<TextOutcome> Outcomes { get; }

    /// <summary>The same for all thresholds moved at once.</summary>
    public IReadOnlyList<FrontierPoint> Frontier { get; }

    /// <summary>The weights and thresholds before and after.</summary>
    public IReadOnlyList<FittedNumber> Numbers { get; }

    /// <summary>Fits the weights and thresholds of a file.</summary>
    public static FitRun Of(LabelledText[] labelled, JudgeFile file, double penalty)
    {
        Dictionary<string, int> folds = GroupFolds.Of(labelled.Select(static text => (text.Group, text.Class)), Folds);
        LabelledText[] all = [.. labelled, .. VariantsOf(labelled, folds)];
        var reader = new FindingReader(JudgeTable.Shared);
        SearchedText[] texts = [.. all.AsParallel().AsOrdered().Select(reader.Read)];
        var space = new SignSpace(JudgeTable.Shared, file.ByHand);
        var validated = new CrossValidatedJudge(texts, [.. all.Select(text => folds[text.Group])], space, penalty);

        double[] weights = LogisticRegression.Fit(validated.Observations, space.Names.Length, penalty);
        IEnumerable<(string Name, int Value)> numbers =
        [
            .. space.Names.Select((name, index) => (name, SignSpace.Tenths(weights[index]))),
            .. validated.ThresholdsWithout(fold: null)
                .OrderBy(static family => family.Key, StringComparer.Ordinal)
                .SelectMany(static family => new[]
                {
                    ($"{family.Key}.likely", family.Value.Likely),
                    ($"{family.Key}.certain", family.Value.Certain),
                }),
        ];
        FittedNumber[] fitted = [.. numbers.Select(number => new FittedNumber(number.Name, file[number.Name], number.Value))];
        foreach (FittedNumber number in fitted) file[number.Name] = number.After;
        file.Source =
            $"{labelled.Length} labelled texts and {all.Length - labelled.Length} made of them by cutting, joining and injecting: " +
            $"{validated.Observations.Length} findings; logistic regression, L2 = {penalty}";
        return new FitRun(texts, validated, fitted);
    }

    private static IEnumerable<LabelledText> VariantsOf(LabelledText[] texts, Dictionary<string, int> folds)
    {
        var cleaner = new Cleaner();
        return texts.GroupBy(text => folds[text.Group]).OrderBy(static fold => fold.Key)
            .SelectMany(fold => TextVariants.Of([.. fold], cleaner));
    }
}
