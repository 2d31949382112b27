using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Finds the fields of a JSON record that are to be scanned, its id and its page's address. Thread-safe.</summary>
internal sealed class JsonFieldScanner(FieldSelector selector, int maxDepth)
{
    private const string IdName = "id";

    /// <summary>Reads one JSON object to its end.</summary>
    /// <param name="json">Valid UTF-8.</param>
    /// <exception cref="JsonException">It is not one JSON object, or nests too deep.</exception>
    public JsonLineContent Scan(ReadOnlySpan<byte> json)
    {
        string? id = null;
        var url = new PageUrl();
        var fields = ImmutableArray.CreateBuilder<JsonField>();
        var path = new JsonPath();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        string property = "";
        bool isSelected = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isOwn = reader.CurrentDepth == 1;
                if (!isOwn && !selector.LooksInside && !(isSelected && reader.CurrentDepth == 2)) continue;
                string name = JsonString.Unescape(reader.ValueSpan);
                path.Name(name);
                if (!isOwn) continue;
                property = name;
                isSelected = selector.SelectsProperty(name);
                continue;
            }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path.Close();
                continue;
            }
            path.Value();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Open(isArray: reader.TokenType == JsonTokenType.StartArray);
                continue;
            }
            bool isOwnValue = reader.CurrentDepth == 1;
            if (isOwnValue && string.Equals(property, IdName, StringComparison.Ordinal)) id = IdOf(reader);
            if (isOwnValue && reader.TokenType == JsonTokenType.String) url.Offer(property, reader.ValueSpan);
            if (reader.TokenType != JsonTokenType.String) continue;
            string? field = isSelected && reader.CurrentDepth == 2 && selector.SelectsInside(path.LastName)
                ? path.ToString()
                : NameOf(isOwnValue, isSelected, property, path);
            if (field is not null)
                fields.Add(new JsonField(field, (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length,
                    JsonString.Unescape(reader.ValueSpan)));
        }
        return new JsonLineContent(fields.DrainToImmutable(), id, url.Value);
    }

    private static string? IdOf(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonString.Unescape(reader.ValueSpan),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    private string? NameOf(bool isOwn, bool isSelected, string property, JsonPath path)
    {
        if (isOwn) return isSelected ? JsonPath.FieldName(JsonPath.Append("", property)) : null;
        if (!selector.LooksInside) return null;
        string jsonPointer = path.ToString();
        return selector.SelectsPath(jsonPointer) ? jsonPointer : null;
    }
}
