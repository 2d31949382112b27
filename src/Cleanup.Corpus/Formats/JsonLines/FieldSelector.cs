using System.Collections.Frozen;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Which strings of a JSON record are scanned: those under the usual names, or those the user names, each as a
/// property's exact name, a JSON Pointer (RFC 6901), or <c>*</c> for every string. Immutable and thread-safe.
/// </summary>
internal sealed class FieldSelector
{
    private const string Everything = "*";
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _pointers;
    private readonly bool _usual;
    private readonly bool _everything;

    /// <summary>A selector of the given fields; of the usual ones when there is none.</summary>
    public FieldSelector(IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _usual = fields.Count == 0;
        _everything = fields.Any(IsEverything);
        _pointers = fields.Where(field => field.StartsWith('/')).ToFrozenSet(StringComparer.Ordinal);
        _names = fields.Where(field => !field.StartsWith('/')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a field that the user names stands for every string.</summary>
    public static bool IsEverything(string field) => string.Equals(field, Everything, StringComparison.Ordinal);

    /// <summary>Whether strings below the record's own properties can be selected.</summary>
    public bool LooksInside => _everything || _pointers.Count > 0;

    /// <summary>Whether the record's own property of this name is selected.</summary>
    public bool SelectsProperty(string name) =>
        _everything || (_usual ? FieldNames.IsUsual(name) : _names.Contains(name)) || LooksInside && SelectsPath(JsonPath.Append("", name));

    /// <summary>
    /// Whether a string right inside of a property that is selected is, too: an element of an array, as of paragraphs; where the user names
    /// no fields the one text of an object.
    /// </summary>
    /// <param name="name">Its name in the object; null in an array.</param>
    public bool SelectsInside(string? name) =>
        name is null || (_usual && string.Equals(name, FieldNames.Rendered, StringComparison.Ordinal));

    /// <summary>Whether the record's own property of this name is selected, or something inside of it.</summary>
    public bool SelectsIn(string name) =>
        SelectsProperty(name) || _pointers.Any(pointer => pointer.StartsWith($"{JsonPath.Append("", name)}/", StringComparison.Ordinal));

    /// <summary>Whether the string at this JSON Pointer is selected.</summary>
    public bool SelectsPath(string jsonPointer) => _everything || _pointers.Contains(jsonPointer);
}
