namespace Cleanup.Recovery.Json;

/// <summary>
/// The keys that the undamaged records before have in common. Payloads are lists of alike records: what is damaged in one
/// can be told by the others. A key counts once it was read twice.
/// </summary>
internal sealed class KnownKeys
{
    /// <summary>The longest key that is learned, in UTF-16 units.</summary>
    public const int MaxLength = 64;

    private const int MaxCount = 256;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether any key is known.</summary>
    public bool Any { get; private set; }

    /// <summary>Counts a key that was read without a repair.</summary>
    public void Learn(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty || key.Length > MaxLength) return;
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(key, out int count))
        {
            Any = true;
            if (count == 1) counts[key] = 2;
        }
        else if (_counts.Count < MaxCount)
        {
            counts[key] = 1;
        }
    }

    public bool Contains(ReadOnlySpan<char> key) =>
        _counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out int count) && count > 1;
}
