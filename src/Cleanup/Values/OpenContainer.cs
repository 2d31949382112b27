using System.Globalization;

namespace Cleanup.Values;

/// <summary>An array or object whose members <see cref="ValueJson"/> writes. Not thread-safe.</summary>
internal sealed class OpenContainer(bool isList)
{
    private HashSet<string>? _names;
    private Dictionary<string, int>? _copies;

    public bool IsList { get; } = isList;

    public HashSet<string> Names => _names ??= new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The last key of an object.</summary>
    public string Key { get; set; } = "";

    /// <summary>How many elements of a list were begun, or members of an object that have an index.</summary>
    public int NextIndex { get; set; }

    /// <summary>The key or index of the member that is written.</summary>
    public string Path => IsList ? (NextIndex - 1).ToString(CultureInfo.InvariantCulture) : Key;

    public int NextCopyOf(string name)
    {
        _copies ??= new Dictionary<string, int>(StringComparer.Ordinal);
        int copy = _copies.GetValueOrDefault(name, 1) + 1;
        _copies[name] = copy;
        return copy;
    }
}
