using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Cleanup.Grammars.Readings;

/// <summary>Counts the keys of the records in a list as they are read. Not thread-safe.</summary>
internal sealed class RecordList
{
    private int _records;
    private Dictionary<string, int>? _counts;
    private bool _holdsOthers;

    /// <summary>The keys of its records.</summary>
    public IEnumerable<string> Keys => _counts?.Keys ?? Enumerable.Empty<string>();

    /// <summary>Whether it holds records only, two or more, and most keys are in most of them.</summary>
    public bool IsAlike
    {
        get
        {
            if (_holdsOthers || _records < 2 || _counts is null) return false;
            int shared = _counts.Values.Count(count => count * 2 > _records);
            return shared > 0 && shared * 2 >= _counts.Count;
        }
    }

    /// <summary>A value of the list starts.</summary>
    public void Add(JsonTokenType value)
    {
        _holdsOthers |= value != JsonTokenType.StartObject;
        _records++;
    }

    /// <summary>A record has a key. It is taken as it is written: not every escape is text.</summary>
    public void CountKey(ref Utf8JsonReader reader)
    {
        if (_holdsOthers) return;
        _counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, Encoding.UTF8.GetString(reader.ValueSpan), out _)++;
    }
}
