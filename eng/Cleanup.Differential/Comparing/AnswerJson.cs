using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Reads and writes JSON of any depth.</summary>
internal static class AnswerJson
{
    private const int Depth = 1_000_000;
    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = Depth };

    /// <summary>How what people read is written.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, _deep);

    /// <summary>Whether a text is a JSON document.</summary>
    public static bool IsValid(string json)
    {
        try
        {
            using JsonDocument document = Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A string as JSON has it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    /// <summary>The objects of a property that is an array; none when it is not there.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(static entry => entry.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>A property that is a whole number; else null.</summary>
    public static int? Number(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : null;

    /// <summary>A property that is a string; else null.</summary>
    public static string? Text(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
