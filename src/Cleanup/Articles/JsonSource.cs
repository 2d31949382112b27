using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Cleanup.Articles;

/// <summary>Reads parsed JSON without the exceptions of <see cref="JsonElement"/>, and copies it as it was written.</summary>
internal static class JsonSource
{
    // The recovery of a leak limits how deep a value nests; nothing here recurses.
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Parses strict JSON of any depth.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json, AnyDepth);

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
}
