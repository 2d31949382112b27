namespace Cleanup.Json;

/// <summary>Typographic quotes whose UTF-8 bytes were read as windows-1252 or ISO 8859-1: <c>â€œ</c> for U+201C.</summary>
internal static class MojibakeQuote
{
    /// <summary>What they begin with: the byte 0xE2.</summary>
    public const char First = 'â';

    /// <summary>The quote at the start of <paramref name="text"/>; its first character as it is when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text is not [First, '€' or '\u0080', ..]) return text.IsEmpty ? JsonText.End : text[0];
        length = 3;
        switch (text.Length > 2 ? text[2] : '\0')
        {
            case '\u0098' or '˜': return '\u2018';
            case '\u0099' or '™': return '\u2019';
            case '\u009C' or 'œ': return '\u201C';
            case '\u009D': return '\u201D';
            case '\u009E' or 'ž': return '\u201E';
            case '²': return '\u2032';
            case '³': return '\u2033';
            default:
                // Windows-1252 has no 0x9D: many decoders drop it.
                length = 2;
                return '\u201D';
        }
    }
}
