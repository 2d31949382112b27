using System.Runtime.InteropServices;
using System.Text;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Knows of the properties that records have which are scanned: one look for each name, not for each record. Not thread-safe.
/// </summary>
/// <param name="selector">Which are scanned.</param>
internal sealed class PropertyNames(FieldSelector selector)
{
    // Records with more names than these have others every time.
    private const int Most = 256;

    private readonly List<Known> _known = [];
    private int _next;

    /// <summary>The name under which a property's strings are scanned; null when they are not.</summary>
    /// <param name="name">The property's name, which has no escapes.</param>
    public string? FieldOf(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<Known> known = CollectionsMarshal.AsSpan(_known);
        // Records have their properties in one order, as a rule.
        for (int i = 0; i < known.Length; i++)
        {
            if (_next >= known.Length) _next = 0;
            ref readonly Known next = ref known[_next++];
            if (name.SequenceEqual(next.Name)) return next.Field;
        }
        string text = Encoding.UTF8.GetString(name);
        string? field = selector.SelectsProperty(text) ? JsonPath.FieldName(JsonPath.Append("", text)) : null;
        if (known.Length < Most) _known.Add(new Known(name.ToArray(), field));
        return field;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Known(byte[] Name, string? Field);
}
