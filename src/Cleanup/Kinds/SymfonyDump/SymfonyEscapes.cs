using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>
/// The control characters that Symfony shows as escapes: <c>\n</c>, <c>\t</c>, <c>\x00</c>, <c>\u{200B}</c>. The backslash itself is not
/// escaped.
/// </summary>
internal static class SymfonyEscapes
{
    private const string Letters = "tvfre";
    private const string Meant = "\t\v\f\r\u001B";

    /// <summary>
    /// Stands in a copy without tags for a quotation mark that HTML escaped, which therefore ends no string. Unicode keeps it from being
    /// text.
    /// </summary>
    public const char InnerQuote = '\uFDD0';

    /// <inheritdoc cref="EscapeReader"/>
    public static int Read(ReadOnlySpan<char> text, StringLayout layout, out int units, out bool isCertain)
    {
        units = 2;
        isCertain = false;
        if (text.Length < 2 || text[0] != '\\') return -1;
        if (text[1] == 'n') return ReadLineFeed(text, layout, out units, out isCertain);
        int letter = Letters.IndexOf(text[1], StringComparison.Ordinal);
        if (letter >= 0) return Meant[letter];
        return text[1] switch
        {
            'x' => ReadByte(text, out units),
            'u' => ReadCodePoint(text, out units),
            _ => -1,
        };
    }

    /// <inheritdoc cref="EscapeReader"/>
    public static int ReadInMarkup(ReadOnlySpan<char> text, StringLayout layout, out int units, out bool isCertain)
    {
        if (text.IsEmpty || text[0] != InnerQuote) return Read(text, layout, out units, out isCertain);
        units = 1;
        isCertain = true;
        return '"';
    }

    // A line feed ends its line, be it the last of the string; elsewhere it is a backslash and a letter.
    private static int ReadLineFeed(ReadOnlySpan<char> text, StringLayout layout, out int units, out bool isCertain)
    {
        units = 2;
        isCertain = false;
        if (text.Length == 2 || layout == StringLayout.Key) return '\n';
        if (layout.Indent < 0) return -1;
        bool breaks = text[2] is '\r' or '\n';
        if (!breaks && (layout.HasLines || text[2] != ' ')) return -1;
        isCertain = breaks;
        if (text[units] == '\r') units++;
        if (units < text.Length && text[units] == '\n') units++;
        for (int i = 0; i < layout.Indent && units < text.Length && text[units] is ' ' or '\u00A0'; i++) units++;
        return '\n';
    }

    private static int ReadByte(ReadOnlySpan<char> text, out int units)
    {
        units = 4;
        if (text.Length < units || !AsciiNumber.TryParseHexadecimal(text[2..units], out int value)) return -1;
        return value is < 0x20 or 0x7F ? value : -1;
    }

    private static int ReadCodePoint(ReadOnlySpan<char> text, out int units)
    {
        units = 0;
        if (text.Length < 4 || text[2] != '{') return -1;
        int length = text.From(3, Reach.Word).IndexOf('}');
        if (length <= 0 || !AsciiNumber.TryParseHexadecimal(text.Slice(3, length), out int value)) return -1;
        units = 4 + length;
        return System.Text.Rune.IsValid(value) ? value : -1;
    }
}
