using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Unquoted;

/// <summary>In how many of several records each word stands that could be a key. Not thread-safe.</summary>
internal sealed class KeyCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many records there are.</summary>
    public int Records { get; set; }

    /// <summary>Counts a word.</summary>
    public void Add(string word) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _)++;

    /// <summary>Whether there are several records and most have the key.</summary>
    public bool IsCommon(string key) => Records > 1 && 2 * _counts.GetValueOrDefault(key) > Records;

    /// <summary>Whether there are several records and most lack the key.</summary>
    public bool IsRare(string key) => Records > 1 && 2 * _counts.GetValueOrDefault(key) <= Records;
}
