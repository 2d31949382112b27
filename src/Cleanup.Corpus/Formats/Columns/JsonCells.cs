using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Takes an object of JSON apart into the cells of a row. Thread-safe.</summary>
internal static class JsonCells
{
    /// <summary>
    /// Fills the cells of properties that the object has and that are not null: a string is its value, all else its JSON.
    /// </summary>
    /// <param name="json">The object, as it was written here.</param>
    /// <param name="names">The names of the columns.</param>
    /// <param name="cells">The cells, one for each.</param>
    public static void Split(ReadOnlyMemory<byte> json, ImmutableArray<string> names, Span<ReadOnlyMemory<byte>?> cells)
    {
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            int column = names.IndexOf(JsonString.Unescape(reader.ValueSpan));
            reader.Read();
            if (column >= 0 && reader.TokenType != JsonTokenType.Null) cells[column] = ValueOf(ref reader, json);
            else reader.Skip();
        }
    }

    private static ReadOnlyMemory<byte> ValueOf(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        if (reader.TokenType == JsonTokenType.String) return Encoding.UTF8.GetBytes(JsonString.Unescape(reader.ValueSpan));
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }
}
