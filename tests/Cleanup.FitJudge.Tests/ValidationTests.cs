using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Reporting;
using Cleanup.FitJudge.Validation;

namespace Cleanup.FitJudge.Tests;

public sealed class ValidationTests
{
    private static readonly (string Group, string Class)[] _cases =
    [
        .. Enumerable.Repeat(("shop.example", "leak"), 30), .. Enumerable.Repeat(("paper.example", "leak"), 30),
        .. Enumerable.Range(0, 40).Select(static number => ($"forum {number}", "content")),
    ];

    [Fact]
    public void Each_fold_has_its_share_of_each_class()
    {
        Dictionary<string, int> folds = GroupFolds.Of(_cases, 2);
        Assert.NotEqual(folds["shop.example"], folds["paper.example"]);
        Assert.Equal(20, folds.Count(static one => one.Key.StartsWith("forum", StringComparison.Ordinal) && one.Value == 0));
    }

    [Fact]
    public void The_order_of_the_cases_changes_no_fold() =>
        Assert.Equivalent(GroupFolds.Of(_cases, 5), GroupFolds.Of(_cases.Reverse(), 5));

    [Fact]
    public void A_score_owes_nothing_to_its_own_fold()
    {
        // What is learned of each fold is the opposite of what holds in it.
        Observation[] observations =
            [new([0], IsLeak: true, 1), new([0], IsLeak: true, 1), new([0], IsLeak: false, 1), new([0], IsLeak: false, 1)];
        Dictionary<int, double[]> weights = CrossValidation.WeightsWithout(observations, [0, 0, 1, 1], 1, 1);
        Assert.True(weights[0][0] < 0 && weights[1][0] > 0);
    }

    [Theory]
    [InlineData(6, false, 31, 59)]
    [InlineData(3, false, -20, 19)]
    [InlineData(6, true, -20, 19)]
    public void A_threshold_that_harms_costs_twelve_times_what_it_leaves(int harmed, bool areVariants, int from, int to)
    {
        // So many content texts of a hundred score as some of the leaks do, of which half are left above it.
        ScoredFinding[] findings =
        [
            .. Enumerable.Range(0, 50).Select(static number => Scored($"leak {number}", isLeak: true, sum: number < 25 ? 20 : 60)),
            .. Enumerable.Range(0, harmed).Select(number => Scored($"content {number}", isLeak: false, sum: 30, areVariants)),
        ];
        Assert.InRange(ThresholdChooser.Of(findings, contentTexts: 100).Likely, from, to);
        Assert.InRange(ThresholdChooser.Of(findings, contentTexts: 1_000).Likely, -20, 19);
        Assert.InRange(ThresholdChooser.Of(findings, contentTexts: 1_000).Certain, 31, 59);
    }

    [Fact]
    public void A_family_of_which_only_one_sort_is_labelled_has_thresholds_all_the_same()
    {
        // As what a team labels of a report is.
        ScoredFinding[] content = [.. Enumerable.Range(0, 3).Select(static number => Scored($"content {number}", isLeak: false, sum: 30))];
        Assert.InRange(ThresholdChooser.Of(content, contentTexts: 3).Likely, 31, 80);
        ScoredFinding[] leaks = [.. Enumerable.Range(0, 3).Select(static number => Scored($"leak {number}", isLeak: true, sum: 30))];
        Assert.InRange(ThresholdChooser.Of(leaks, contentTexts: 0).Likely, -20, 29);
    }

    [Fact]
    public void A_share_that_was_counted_lies_in_its_interval()
    {
        (double low, double high) = WilsonInterval.Of(1, 10);
        Assert.Equal((0.0179, 0.4042), (Math.Round(low, 4), Math.Round(high, 4)));
        Assert.Equal(0, WilsonInterval.Of(0, 10).Low);
    }

    [Theory]
    [InlineData(1.0, 0.1, 0.2, 0.8, 0.9)]
    [InlineData(0.0, 0.8, 0.9, 0.1, 0.2)]
    [InlineData(0.5, 0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.75, 0.1, 0.5, 0.4, 0.9)]
    public void The_area_is_the_share_of_pairs_in_the_right_order(double area, params double[] scores)
    {
        Observation[] observations =
            [new([0], IsLeak: false, 1), new([0], IsLeak: false, 1), new([0], IsLeak: true, 1), new([0], IsLeak: true, 1)];
        Assert.Equal(area, CrossValidation.Area(observations, scores), 6);
    }

    private static ScoredFinding Scored(string text, bool isLeak, double sum, bool isVariant = false) =>
        new(new LabelledText(text, "", text, [], []) { IsVariant = isVariant }, "json", isLeak, Weight: 1, sum);
}
