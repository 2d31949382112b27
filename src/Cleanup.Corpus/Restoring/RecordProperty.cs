using System.Runtime.InteropServices;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Restoring;

/// <summary>A property of a JSON object. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecordProperty(string Name, JsonElement Value)
{
    /// <summary>The properties of an object in their order, duplicates too.</summary>
    public static RecordProperty[] Of(JsonElement element) =>
        [.. element.EnumerateObject().Select(property => new RecordProperty(NameOf(property), property.Value))];

    // Not JsonProperty.Name, which fails of a lone surrogate.
    private static string NameOf(JsonProperty property) => JsonString.Unescape(JsonMarshal.GetRawUtf8PropertyName(property));
}
