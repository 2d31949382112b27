using System.Text;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>The value of a string of JSON in UTF-8. Half a surrogate pair becomes U+FFFD. Thread-safe.</summary>
internal static class StringUnescape
{
    private const int ShortEscape = 2;
    private const int UnicodeEscape = 6;

    /// <summary>Appends the value.</summary>
    /// <param name="value">Where to.</param>
    /// <param name="escaped">The bytes between the quotes, whose escapes are valid.</param>
    public static void Append(ByteBuffer value, ReadOnlySpan<byte> escaped)
    {
        // No escape is shorter than what it stands for.
        value.Reserve(escaped.Length);
        Span<byte> room = value.Room;
        int written = 0;
        for (int next; (next = escaped.IndexOf((byte)'\\')) >= 0;)
        {
            escaped[..next].CopyTo(room[written..]);
            written += next;
            escaped = escaped[next..];
            do written += Write(ref escaped, room[written..]);
            while (escaped is [(byte)'\\', ..]);
        }
        escaped.CopyTo(room[written..]);
        value.Advance(written + escaped.Length);
    }

    private static int Write(ref ReadOnlySpan<byte> escaped, Span<byte> room)
    {
        byte kind = escaped[1];
        if (kind != 'u')
        {
            room[0] = Character(kind);
            escaped = escaped[ShortEscape..];
            return 1;
        }
        var unit = (char)HexDigits.Read(escaped[ShortEscape..]);
        escaped = escaped[UnicodeEscape..];
        return char.IsSurrogate(unit) ? WritePair(unit, ref escaped, room) : Write(unit, room);
    }

    private static int WritePair(char first, ref ReadOnlySpan<byte> escaped, Span<byte> room)
    {
        Rune rune = Rune.ReplacementChar;
        if (escaped is [(byte)'\\', (byte)'u', ..] && Rune.TryCreate(first, (char)HexDigits.Read(escaped[ShortEscape..]), out Rune pair))
        {
            rune = pair;
            escaped = escaped[UnicodeEscape..];
        }
        return rune.EncodeToUtf8(room);
    }

    private static int Write(char unit, Span<byte> room)
    {
        if (unit < 0x80)
        {
            room[0] = (byte)unit;
            return 1;
        }
        if (unit < 0x800)
        {
            room[1] = (byte)(0x80 | (unit & 0x3F));
            room[0] = (byte)(0xC0 | (unit >> 6));
            return 2;
        }
        room[2] = (byte)(0x80 | (unit & 0x3F));
        room[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        room[0] = (byte)(0xE0 | (unit >> 12));
        return 3;
    }

    private static byte Character(byte kind) => (char)kind switch
    {
        'b' => (byte)'\b',
        'f' => (byte)'\f',
        'n' => (byte)'\n',
        'r' => (byte)'\r',
        't' => (byte)'\t',
        _ => kind,
    };
}
