using Cleanup.FitJudge.Fitting;

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
        double[] scores = CrossValidation.Scores(observations, [0, 0, 1, 1], 1, 1);
        Assert.True(scores[0] < 0 && scores[2] > 0);
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
}
