using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// The escaped bytes between the quotes of a valid JSON string (RFC 8259 §7) and the UTF-16 units they stand for.
/// Unlike System.Text.Json it keeps lone surrogates, which crawlers' output has. Thread-safe.
/// </summary>
internal static class JsonString
{
    // RFC 8259, 7: \uXXXX.
    private const int UnicodeEscapeLength = 6;

    /// <summary>The value of a string in a document.</summary>
    public static string Of(JsonElement text) => Unescape(JsonMarshal.GetRawUtf8Value(text)[1..^1]);

    /// <summary>The value of a string.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        int escape = escaped.IndexOf((byte)'\\');
        if (escape < 0) return Encoding.UTF8.GetString(escaped);
        // No unit stands for less than a byte.
        char[] room = ArrayPool<char>.Shared.Rent(escaped.Length);
        int length = 0;
        for (; escape >= 0; escape = escaped.IndexOf((byte)'\\'))
        {
            length += Encoding.UTF8.GetChars(escaped[..escape], room.AsSpan(length));
            room[length++] = Character(escaped[escape..]);
            escaped = escaped[(escape + EscapeLength(escaped[escape..]))..];
        }
        length += Encoding.UTF8.GetChars(escaped, room.AsSpan(length));
        var value = new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        return value;
    }

    /// <summary>Writes a value escaped.</summary>
    public static void Escape(IBufferWriter<byte> output, ReadOnlySpan<char> value)
    {
        for (int lone; (lone = IndexOfLoneSurrogate(value)) >= 0; value = value[(lone + 1)..])
        {
            output.Write(JsonEncodedText.Encode(value[..lone], JsonFormats.SingleLine.Encoder).EncodedUtf8Bytes);
            output.Write(Encoding.ASCII.GetBytes($"\\u{(int)value[lone]:x4}"));
        }
        output.Write(JsonEncodedText.Encode(value, JsonFormats.SingleLine.Encoder).EncodedUtf8Bytes);
    }

    /// <summary>Where half a surrogate pair stands alone, or -1.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> value)
    {
        for (int at = 0; value[at..].IndexOfAnyInRange('\ud800', '\udfff') is var next and >= 0; at += 2)
        {
            at += next;
            if (at + 1 == value.Length || !char.IsSurrogatePair(value[at], value[at + 1])) return at;
        }
        return -1;
    }

    /// <summary>Copies an escaped string with some of its ranges replaced; what is between them keeps its escapes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="escaped">The escaped bytes.</param>
    /// <param name="edits">Sorted and disjoint.</param>
    /// <param name="old">What stands in the string where the edit is.</param>
    /// <param name="replacement">What stands there afterwards.</param>
    public static void Splice(IBufferWriter<byte> output, ReadOnlySpan<byte> escaped, ReadOnlySpan<Edit> edits, Func<Edit, string> old,
        Func<Edit, string> replacement)
    {
        int offset = 0;
        int sourceUnits = 0;
        foreach (Edit edit in edits)
        {
            int start = Advance(escaped, offset, edit.Range.Start - sourceUnits);
            output.Write(escaped[offset..start]);
            Escape(output, replacement(edit));
            offset = Advance(escaped, start, old(edit).Length);
            sourceUnits = edit.Range.End;
        }
        output.Write(escaped[offset..]);
    }

    /// <summary>The offset in the escaped bytes that lies the given number of UTF-16 units behind <paramref name="offset"/>.</summary>
    public static int Advance(ReadOnlySpan<byte> escaped, int offset, int units)
    {
        while (units > 0)
        {
            byte first = escaped[offset];
            // A character of four bytes is a pair of surrogates.
            units -= first >= 0xF0 ? 2 : 1;
            offset += first switch
            {
                (byte)'\\' => EscapeLength(escaped[offset..]),
                < 0x80 => 1,
                < 0xE0 => 2,
                < 0xF0 => 3,
                _ => 4,
            };
        }
        return offset;
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) => escape[1] == 'u' ? UnicodeEscapeLength : 2;

    private static char Character(ReadOnlySpan<byte> escape) => (char)escape[1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)ushort.Parse(escape[2..UnicodeEscapeLength], NumberStyles.AllowHexSpecifier),
        var itself => itself,
    };
}
