namespace Cleanup.Corpus;

/// <summary>
/// Counts by keys. There may be any number of them in an input, and memory must not grow with it: keys beyond a limit are counted together.
/// Not thread-safe.
/// </summary>
/// <typeparam name="TKey">What is counted by.</typeparam>
public sealed class Tally<TKey>
    where TKey : notnull
{
    // So that the hosts of a crawl do not fill the memory; the first ten thousand are what people look at.
    private const int MostKeys = 10_000;
    private readonly Dictionary<TKey, long> _counts = [];

    /// <summary>The counts, in no order.</summary>
    public IReadOnlyDictionary<TKey, long> Counts => _counts;

    /// <summary>What was counted of keys beyond the limit.</summary>
    public long Others { get; private set; }

    /// <summary>The keys, the most frequent first, those of one count in their own order.</summary>
    public IEnumerable<(TKey Key, long Count)> Ranked(IComparer<TKey>? order = null) =>
        _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, order).Select(pair => (pair.Key, pair.Value));

    /// <summary>Adds to a key.</summary>
    public void Add(TKey key, long count = 1)
    {
        if (_counts.TryGetValue(key, out long before)) _counts[key] = before + count;
        else if (_counts.Count < MostKeys) _counts.Add(key, count);
        else Others += count;
    }

    /// <summary>Adds to what is beyond the limit.</summary>
    internal void AddOthers(long count) => Others += count;

    /// <summary>Adds what another has.</summary>
    public void Add(Tally<TKey> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((TKey key, long count) in other._counts) Add(key, count);
        Others += other.Others;
    }

    /// <summary>Back to nothing.</summary>
    internal void Clear()
    {
        _counts.Clear();
        Others = 0;
    }
}
