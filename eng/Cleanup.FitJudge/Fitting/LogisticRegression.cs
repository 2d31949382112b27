namespace Cleanup.FitJudge.Fitting;

/// <summary>
/// Logistic regression on signs that hold or do not, with a penalty on the squares of the weights (ridge): the weights that make what was
/// observed most likely, none larger than the observations bear out.
/// </summary>
/// <remarks>
/// Newton's method, here iteratively reweighted least squares (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning,
/// 4.4.1). The penalised likelihood is concave, so a step that lowers it was too long, and half of it is tried.
/// </remarks>
internal static class LogisticRegression
{
    private const int MostSteps = 100;
    private const int MostHalvings = 30;
    private const double Tolerance = 1e-9;

    /// <summary>The weights of the signs, in logits. The first is the bias: it holds always, and is not penalised.</summary>
    /// <param name="observations">The cases; each has the sign 0.</param>
    /// <param name="signs">How many signs there are.</param>
    /// <param name="penalty">What the square of a weight costs, twice; above 0.</param>
    public static double[] Fit(IReadOnlyList<Observation> observations, int signs, double penalty)
    {
        double[] weights = new double[signs];
        double loss = Loss(observations, weights, penalty);
        for (int step = 0; step < MostSteps; step++)
        {
            double[] direction = Direction(observations, weights, penalty);
            double length = 1;
            double[] next = Moved(weights, direction, length);
            double nextLoss = Loss(observations, next, penalty);
            for (int halving = 0; nextLoss > loss && halving < MostHalvings; halving++)
            {
                length /= 2;
                next = Moved(weights, direction, length);
                nextLoss = Loss(observations, next, penalty);
            }
            if (nextLoss >= loss) break;
            bool isSettled = loss - nextLoss < Tolerance * (1 + Math.Abs(loss));
            (weights, loss) = (next, nextLoss);
            if (isSettled) break;
        }
        return weights;
    }

    /// <summary>The sum of the weights of the signs that hold, and of what is not fitted.</summary>
    public static double Score(Observation observation, ReadOnlySpan<double> weights)
    {
        double score = observation.Offset;
        foreach (int sign in observation.Signs) score += weights[sign];
        return score;
    }

    private static double Loss(IReadOnlyList<Observation> observations, double[] weights, double penalty)
    {
        double loss = 0;
        for (int sign = 1; sign < weights.Length; sign++) loss += penalty / 2 * weights[sign] * weights[sign];
        foreach (Observation observation in observations)
        {
            double score = Score(observation, weights);
            loss += observation.Weight * Softplus(observation.IsLeak ? -score : score);
        }
        return loss;
    }

    // Newton's step: where the curvature solves for the slope.
    private static double[] Direction(IReadOnlyList<Observation> observations, double[] weights, double penalty)
    {
        double[] slope = new double[weights.Length];
        double[,] curvature = new double[weights.Length, weights.Length];
        for (int sign = 0; sign < weights.Length; sign++)
        {
            // What is not penalised, or holds never, still has to have a solution.
            curvature[sign, sign] = sign == 0 ? Tolerance : penalty;
            slope[sign] = sign == 0 ? 0 : -penalty * weights[sign];
        }
        foreach (Observation observation in observations)
        {
            double likelihood = 1 / (1 + Math.Exp(-Score(observation, weights)));
            double missing = observation.Weight * ((observation.IsLeak ? 1 : 0) - likelihood);
            double spread = observation.Weight * likelihood * (1 - likelihood);
            foreach (int sign in observation.Signs)
            {
                slope[sign] += missing;
                foreach (int other in observation.Signs)
                {
                    if (other > sign) break;
                    curvature[sign, other] += spread;
                }
            }
        }
        return Cholesky.Solve(curvature, slope);
    }

    private static double[] Moved(double[] weights, double[] direction, double length)
    {
        double[] moved = new double[weights.Length];
        for (int sign = 0; sign < moved.Length; sign++) moved[sign] = weights[sign] + (length * direction[sign]);
        return moved;
    }

    private static double Softplus(double value) => Math.Max(value, 0) + Math.Log(1 + Math.Exp(-Math.Abs(value)));
}
