using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Cleanup.Json;

/// <summary>Asks System.Text.Json whether a text is strict JSON already. Then its own bytes are the result.</summary>
internal static class StrictJson
{
    /// <summary>
    /// The text in UTF-8 when it is one JSON value, white space around it included. An escaped lone surrogate is valid (RFC 8259, 8.2),
    /// though JsonElement.GetString throws on it.
    /// </summary>
    public static bool TryEncode(ReadOnlySpan<char> text, int maxDepth, [NotNullWhen(true)] out byte[]? json)
    {
        json = new byte[Encoding.UTF8.GetByteCount(text)];
        // Lone surrogates have no UTF-8 form.
        if (Utf8.FromUtf16(text, json, out _, out _, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done ||
            !IsValid(json, maxDepth))
            json = null;
        return json is not null;
    }

    private static bool IsValid(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = maxDepth });
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
