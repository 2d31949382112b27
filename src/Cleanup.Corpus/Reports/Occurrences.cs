namespace Cleanup.Corpus.Reports;

/// <summary>Counts alike findings of an input. Not thread-safe.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<ulong, int> _counts = [];
    private string? _source;

    /// <summary>What follows is of an input; parts of one follow each other.</summary>
    public void Begin(string source)
    {
        if (string.Equals(source, _source, StringComparison.Ordinal)) return;
        _source = source;
        _counts.Clear();
    }

    /// <summary>How many alike came before.</summary>
    public int Next(ReadOnlySpan<byte> digest)
    {
        ulong key = BitConverter.ToUInt64(digest);
        _counts.TryGetValue(key, out int count);
        _counts[key] = count + 1;
        return count;
    }
}
