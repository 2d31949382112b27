using System.Text;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Where a reader of JSON is, as a JSON Pointer (RFC 6901). Not thread-safe.</summary>
internal sealed class JsonPath
{
    // One step for each open container: the property's name, or the index of the element.
    private readonly List<(string? Name, int Index)> _steps = [];

    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>What a field is called: by its name when it is a property of the record itself, else by its pointer.</summary>
    public static string FieldName(string jsonPointer)
    {
        if (jsonPointer.LastIndexOf('/') > 0) return jsonPointer;
        string name = jsonPointer[1..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        // A name that looks like a pointer would be taken for one.
        return name.StartsWith('/') ? jsonPointer : name;
    }

    /// <summary>The name of the record's own property that a field is, or stands inside of.</summary>
    public static string OwnProperty(string field)
    {
        int end = field.StartsWith('/') ? field.IndexOf('/', 1) : -1;
        return end < 0 ? field : FieldName(field[..end]);
    }

    public void Open(bool isArray) => _steps.Add((isArray ? null : "", -1));

    public void Close() => _steps.RemoveAt(_steps.Count - 1);

    public void Name(string name) => _steps[^1] = (name, -1);

    /// <summary>A value begins; in an array that is the next element.</summary>
    public void Value()
    {
        if (_steps.Count > 0 && _steps[^1] is (null, var index)) _steps[^1] = (null, index + 1);
    }

    /// <summary>The name of the property whose value it is at; null in an array.</summary>
    public string? LastName => _steps[^1].Name;

    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach ((string? name, int index) in _steps)
        {
            if (name is null) pointer.Append('/').Append(index);
            else pointer.Append(Append("", name));
        }
        return pointer.ToString();
    }
}
