namespace Cleanup.Json;

/// <summary>
/// The keys that the undamaged records before have in common. Payloads are lists of alike records: what is damaged in one
/// can be told by the others. A key counts once it was read twice.
/// </summary>
internal sealed class KnownKeys
{
    /// <summary>The longest key that is learned, in UTF-16 units.</summary>
    public const int MaxLength = Lookahead.Near;

    // Every key that stands once is remembered until it stands twice: more different ones are data, as a list by date.
    private const int MaxCount = 256;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _counts =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Asked at every quote: which first characters and lengths the known keys have, by the remainder of 64.
    private ulong _firstCharacters, _lengths;

    /// <summary>Whether any key is known.</summary>
    public bool Any => _lengths != 0;

    /// <summary>The length of the longest known key, in UTF-16 units.</summary>
    public int Longest { get; private set; }

    /// <summary>Whether a known key may begin with <paramref name="c"/>.</summary>
    public bool MayBeginWith(int c) => (_firstCharacters >> c & 1) != 0;

    /// <summary>Counts a key that was read without a repair.</summary>
    public void Learn(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty || key.Length > MaxLength) return;
        bool isSeen = _counts.TryGetValue(key, out int count);
        if (count == 1) Know(key);
        else if (!isSeen && _counts.Dictionary.Count < MaxCount) _counts[key] = 1;
    }

    public bool Contains(ReadOnlySpan<char> key) =>
        (_lengths >> key.Length & 1) != 0 && _counts.TryGetValue(key, out int count) && count > 1;

    private void Know(ReadOnlySpan<char> key)
    {
        _counts[key] = 2;
        _firstCharacters |= 1UL << key[0];
        _lengths |= 1UL << key.Length;
        Longest = Math.Max(Longest, key.Length);
    }
}
