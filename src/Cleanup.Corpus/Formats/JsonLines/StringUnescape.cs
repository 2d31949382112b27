using System.Text;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>The value of a string of JSON in UTF-8. Half a surrogate pair becomes U+FFFD. Thread-safe.</summary>
internal static class StringUnescape
{
    // RFC 8259, 7: \n and \u000A.
    private const int ShortEscape = 2;
    private const int UnicodeEscape = ShortEscape + HexDigits.Count;

    // So many bytes are copied one by one before a search for the next escape is begun. Only a matter of speed.
    private const int WorthASearch = 8;

    /// <summary>Appends the value.</summary>
    /// <param name="value">Where to.</param>
    /// <param name="escaped">The bytes between the quotes, whose escapes are valid.</param>
    /// <param name="first">Where the first escape is.</param>
    public static void Append(ByteBuffer value, ReadOnlySpan<byte> escaped, int first)
    {
        // No escape is shorter than what it stands for.
        value.Reserve(escaped.Length);
        Span<byte> room = value.Room;
        int written = 0;
        for (int at = 0, next = first; at < escaped.Length; next = escaped[at..].IndexOf((byte)'\\'))
        {
            ReadOnlySpan<byte> plain = next < 0 ? escaped[at..] : escaped.Slice(at, next);
            plain.CopyTo(room[written..]);
            written += plain.Length;
            at += plain.Length;
            // Where each letter is an escape a blank now and then is not worth a search.
            for (int copied = 0; at < escaped.Length && copied < WorthASearch; copied++)
            {
                if (escaped[at] != '\\')
                {
                    room[written++] = escaped[at++];
                    continue;
                }
                copied = -1;
                at += Write(escaped[at..], room[written..], out int length);
                written += length;
            }
        }
        value.Advance(written);
    }

    // How long the escapes are, and what they stand for: one, or the two of a pair.
    private static int Write(ReadOnlySpan<byte> escaped, Span<byte> room, out int length)
    {
        length = 1;
        if (escaped[1] != 'u')
        {
            room[0] = Character(escaped[1]);
            return ShortEscape;
        }
        var unit = (char)HexDigits.Read(escaped[ShortEscape..]);
        if (char.IsSurrogate(unit)) return WritePair(unit, escaped[UnicodeEscape..], room, out length);
        length = new Rune(unit).EncodeToUtf8(room);
        return UnicodeEscape;
    }

    private static int WritePair(char first, ReadOnlySpan<byte> behind, Span<byte> room, out int length)
    {
        bool isPair = Rune.TryCreate(first, SecondOf(behind), out Rune rune);
        length = (isPair ? rune : Rune.ReplacementChar).EncodeToUtf8(room);
        return isPair ? 2 * UnicodeEscape : UnicodeEscape;
    }

    private static char SecondOf(ReadOnlySpan<byte> behind) =>
        behind is [(byte)'\\', (byte)'u', ..] ? (char)HexDigits.Read(behind[ShortEscape..]) : '\0';

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
