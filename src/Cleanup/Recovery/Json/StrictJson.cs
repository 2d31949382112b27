using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Cleanup.Recovery.Json;

/// <summary>Asks System.Text.Json whether a text is strict JSON already. Then its own bytes are the result.</summary>
internal static class StrictJson
{
    /// <summary>The text in UTF-8 when it is one JSON value, white space around it included.</summary>
    public static bool TryEncode(ReadOnlySpan<char> text, int maxDepth, [NotNullWhen(true)] out byte[]? json)
    {
        json = new byte[Encoding.UTF8.GetByteCount(text)];
        // Lone surrogates have no UTF-8 form.
        if (Utf8.FromUtf16(text, json, out _, out _, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done || !IsValid(json, maxDepth))
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
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && HasLoneSurrogate(reader.ValueSpan)) return false;
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // RFC 8259, 8.2: "\ud800" fits the grammar, but it is no text, and JsonElement.GetString throws on it.
    private static bool HasLoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        bool afterHigh = false;
        while (escaped.IndexOf((byte)'\\') is >= 0 and int index)
        {
            if (afterHigh && index > 0) return true;
            escaped = escaped[(index + 1)..];
            char unit = escaped[0] == 'u' && ushort.TryParse(escaped[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value) ? (char)value : '\0';
            if (afterHigh != char.IsLowSurrogate(unit)) return true;
            afterHigh = char.IsHighSurrogate(unit);
            escaped = escaped[(unit == '\0' ? 1 : 5)..];
        }
        return afterHigh;
    }
}
