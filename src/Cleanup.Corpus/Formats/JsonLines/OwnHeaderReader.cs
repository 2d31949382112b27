using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Reads what a JSON record says of itself: of several properties that may say it, the one with the likeliest name. Thread-safe.
/// </summary>
internal static class OwnHeaderReader
{
    // Where a person or a text is an object, the property that says it.
    private static readonly ImmutableArray<string> _inside = ["name", "rendered"];

    /// <summary>Reads the header of a valid JSON object.</summary>
    public static OwnHeader Read(ReadOnlySpan<byte> json)
    {
        ImmutableArray<string>[] wanted = [FieldNames.Titles, FieldNames.Authors, FieldNames.Published, FieldNames.Modified];
        var found = new string?[wanted.Length];
        var ranks = new int[wanted.Length];
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            string name = JsonString.Unescape(reader.ValueSpan);
            reader.Read();
            for (int i = 0; i < wanted.Length; i++)
            {
                int rank = wanted[i].IndexOf(name, 0, StringComparer.OrdinalIgnoreCase);
                if (rank < 0 || (found[i] is not null && ranks[i] <= rank) || TextOf(reader) is not { Length: > 0 } text) continue;
                (found[i], ranks[i]) = (text, rank);
            }
            reader.Skip();
        }
        return new OwnHeader(found[0], found[1], found[2], found[3]);
    }

    // A copy of the reader goes ahead. An array has several, as of authors.
    private static string? TextOf(Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return JsonString.Unescape(reader.ValueSpan);
        if (reader.TokenType == JsonTokenType.Number) return Encoding.UTF8.GetString(reader.ValueSpan);
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject)) return null;
        var texts = new List<string>();
        int depth = reader.CurrentDepth;
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        bool isWanted = isArray;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                isWanted = _inside.Contains(JsonString.Unescape(reader.ValueSpan), StringComparer.Ordinal);
            else if (reader.TokenType == JsonTokenType.String && isWanted) texts.Add(JsonString.Unescape(reader.ValueSpan));
            if (reader.TokenType == JsonTokenType.EndObject) isWanted = isArray;
        }
        return texts.Count > 0 ? string.Join(", ", texts) : null;
    }
}
