using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>The names of a JSON object's own properties. Thread-safe.</summary>
internal static class JsonPropertyNames
{
    /// <summary>The names in their order, duplicates too.</summary>
    /// <param name="json">A valid JSON object.</param>
    public static List<string> Of(ReadOnlySpan<byte> json)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                names.Add(JsonString.Unescape(reader.ValueSpan));
        return names;
    }
}
