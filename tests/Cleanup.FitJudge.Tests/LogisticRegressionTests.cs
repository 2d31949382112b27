using Cleanup.FitJudge.Fitting;

namespace Cleanup.FitJudge.Tests;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Without_a_penalty_it_finds_the_odds_that_were_observed()
    {
        // 30 of 40 with the sign, 10 of 40 without: odds of 3 and of a third.
        Observation[] observations = [.. Many(30, true, 0, 1), .. Many(10, false, 0, 1), .. Many(10, true, 0), .. Many(30, false, 0)];
        double[] weights = LogisticRegression.Fit(observations, 2, 1e-9);
        Assert.Equal(Math.Log(1.0 / 3), weights[0], 4);
        Assert.Equal(Math.Log(9), weights[1], 4);
    }

    [Fact]
    public void A_penalty_draws_weights_towards_nothing_and_spares_the_bias()
    {
        Observation[] observations = [.. Many(30, true, 0, 1), .. Many(10, false, 0, 1), .. Many(10, true, 0), .. Many(30, false, 0)];
        double[] weights = LogisticRegression.Fit(observations, 2, 1e6);
        Assert.Equal(0, weights[1], 3);
        Assert.Equal(0, weights[0], 3);
        Assert.Equal(Math.Log(3), LogisticRegression.Fit([.. Many(30, true, 0), .. Many(10, false, 0)], 1, 1e6)[0], 4);
    }

    [Fact]
    public void What_is_seen_on_one_side_only_gets_a_weight_all_the_same()
    {
        double[] weights = LogisticRegression.Fit([.. Many(20, true, 0, 1), .. Many(20, false, 0)], 2, 1);
        Assert.InRange(weights[1], 1, 20);
    }

    [Fact]
    public void A_case_counts_by_its_weight()
    {
        double[] weights = LogisticRegression.Fit([new Observation([0], IsLeak: true, 3), new Observation([0], IsLeak: false, 1)], 1, 1);
        Assert.Equal(Math.Log(3), weights[0], 4);
    }

    [Fact]
    public void What_is_not_fitted_counts_too()
    {
        double[] weights = LogisticRegression.Fit(
            [new Observation([0], IsLeak: true, 3, Offset: 2), new Observation([0], IsLeak: false, 1, Offset: 2)], 1, 1);
        Assert.Equal(Math.Log(3) - 2, weights[0], 4);
    }

    [Fact]
    public void Equations_are_solved()
    {
        double[] solution = Cholesky.Solve(new double[,] { { 4, 0, 0 }, { 2, 5, 0 }, { 0, 1, 3 } }, [10, 15, 8]);
        Assert.Equal([1.5, 2, 2], solution.Select(value => Math.Round(value, 7)));
    }

    private static IEnumerable<Observation> Many(int count, bool isLeak, params int[] signs) =>
        Enumerable.Repeat(new Observation(signs, isLeak, 1), count);
}
