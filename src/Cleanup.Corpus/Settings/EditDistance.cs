namespace Cleanup.Corpus.Settings;

/// <summary>The distance between two words: letters left out, put in, mistaken, or swapped with their neighbour. Thread-safe.</summary>
public static class EditDistance
{
    /// <summary>The candidate nearest to a mistyped word, be it in small or capital letters; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        string small = word.ToLowerInvariant();
        return candidates.Select(candidate => (Word: candidate, Distance: Between(small, candidate.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(word.Length, candidate.Word.Length) / 3)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static int Between(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
                distances[i, j] = i == 0 || j == 0 ? i + j : Next(distances, left, right, i, j);
        }
        return distances[left.Length, right.Length];
    }

    private static int Next(int[,] distances, string left, string right, int i, int j)
    {
        int replaced = distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int distance = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        bool isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwapped ? Math.Min(distance, distances[i - 2, j - 2] + 1) : distance;
    }
}
