using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Cleanup.Articles.Links;

/// <summary>Reads parsed JSON without the exceptions of <see cref="JsonElement"/>, and copies it as it was written.</summary>
internal static class JsonSource
{
    // Documents of System.Text.Json take time with the square of the depth, and no page tells of an article deeper than this.
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 500 };

    /// <summary>Parses strict JSON, unless it nests deeper than anything that tells of an article.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, out JsonElement value)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        bool isTooDeep = false;
        while (!isTooDeep && reader.Read()) isTooDeep = reader.CurrentDepth >= _options.MaxDepth;
        value = isTooDeep ? default : Parse(json);
        return !isTooDeep;
    }

    /// <summary>The value's text, when it is a string and one that UTF-16 can hold.</summary>
    public static bool TryGetText(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String) return false;
        try
        {
            text = value.GetString();
        }
        catch (InvalidOperationException)
        {
            // RFC 8259 §8.2: an escaped lone surrogate is valid JSON, but GetString refuses it.
        }
        return text is not null;
    }

    /// <summary>The value as it was written.</summary>
    public static string GetRaw(JsonElement value) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The property's name as it was written: escapes are left as they are, so it never fails.</summary>
    public static string GetRawName(JsonProperty property) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));

    /// <summary>An object with the given properties, as they were written.</summary>
    public static JsonElement CopyProperties(IEnumerable<JsonProperty> properties)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write("{"u8);
        foreach (JsonProperty property in properties)
        {
            json.Write(json.WrittenCount > 1 ? ",\""u8 : "\""u8);
            json.Write(JsonMarshal.GetRawUtf8PropertyName(property));
            json.Write("\":"u8);
            json.Write(JsonMarshal.GetRawUtf8Value(property.Value));
        }
        json.Write("}"u8);
        return Parse(json.WrittenSpan);
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json, _options);
}
