namespace Cleanup.FitJudge.Fitting;

/// <summary>Linear equations whose matrix is symmetric and positive definite, solved by its Cholesky decomposition.</summary>
internal static class Cholesky
{
    /// <summary>The solution; the matrix is overwritten.</summary>
    /// <param name="matrix">Its lower half, with the diagonal.</param>
    /// <param name="right">The right side.</param>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        Decompose(matrix, right.Length);
        double[] solution = [.. right];
        for (int row = 0; row < solution.Length; row++)
        {
            for (int column = 0; column < row; column++) solution[row] -= matrix[row, column] * solution[column];
            solution[row] /= matrix[row, row];
        }
        for (int row = solution.Length - 1; row >= 0; row--)
        {
            for (int below = row + 1; below < solution.Length; below++) solution[row] -= matrix[below, row] * solution[below];
            solution[row] /= matrix[row, row];
        }
        return solution;
    }

    private static void Decompose(double[,] matrix, int size)
    {
        for (int column = 0; column < size; column++)
        {
            for (int row = column; row < size; row++)
            {
                double rest = matrix[row, column];
                for (int before = 0; before < column; before++) rest -= matrix[row, before] * matrix[column, before];
                matrix[row, column] = row == column ? Math.Sqrt(rest) : rest / matrix[column, column];
            }
        }
    }
}
