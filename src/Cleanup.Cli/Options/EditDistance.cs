namespace Cleanup.Cli.Options;

/// <summary>Levenshtein's distance between two words.</summary>
internal static class EditDistance
{
    /// <summary>The candidate nearest to a mistyped word; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        candidates.Where(candidate => Between(word, candidate) <= Math.Max(word.Length, candidate.Length) / 3).MinBy(candidate => Between(word, candidate));

    private static int Between(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }
        return row[^1];
    }
}
