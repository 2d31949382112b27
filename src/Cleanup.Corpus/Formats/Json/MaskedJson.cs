using System.Text;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>JSON in which secrets are masked. Thread-safe.</summary>
internal static class MaskedJson
{
    private static readonly byte[] _null = "null"u8.ToArray();

    /// <summary>The JSON masked as a text: names tell what is secret. Null where what is left is no JSON, as of a number.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json, Func<string, string> mask)
    {
        string text = Encoding.UTF8.GetString(json.Span);
        string masked = mask(text);
        if (ReferenceEquals(masked, text)) return json;
        byte[] bytes = Encoding.UTF8.GetBytes(masked);
        return IsJson(bytes) ? bytes : _null;
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
