using Cleanup.Grammars.Strings;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>The characters that Xdebug escapes in strings, in each of its forms.</summary>
internal static class XdebugEscapes
{
    private const string Nul = "\\000";

    private const string Escaped = "'\\abfnrtv";
    private const string Meant = "'\\\a\b\f\n\r\t\v";

    /// <summary>Text escapes NUL alone, as <c>\000</c>.</summary>
    /// <inheritdoc cref="EscapeReader"/>
    public static int ReadInText(ReadOnlySpan<char> text, StringLayout _, out int units, out bool isCertain)
    {
        isCertain = false;
        units = Nul.Length;
        return text.StartsWith(Nul, StringComparison.Ordinal) ? '\0' : -1;
    }

    /// <summary>Text in a terminal's colours is escaped as in C.</summary>
    /// <inheritdoc cref="EscapeReader"/>
    public static int ReadInColours(ReadOnlySpan<char> text, StringLayout _, out int units, out bool isCertain)
    {
        isCertain = false;
        units = 2;
        if (text.Length < 2 || text[0] != '\\') return -1;
        int letter = Escaped.IndexOf(text[1], StringComparison.Ordinal);
        if (letter >= 0) return Meant[letter];
        units = Nul.Length;
        if (text.Length < Nul.Length) return -1;
        int value = 0;
        foreach (char digit in text[1..Nul.Length])
        {
            if (digit is < '0' or > '7') return -1;
            value = (value * 8) + digit - '0';
        }
        return value < 0x80 ? value : -1;
    }

    /// <summary>HTML escapes nothing but what HTML must; what reads it makes NUL U+FFFD.</summary>
    /// <inheritdoc cref="EscapeReader"/>
    public static int ReadInHtml(ReadOnlySpan<char> text, StringLayout _, out int units, out bool isCertain)
    {
        isCertain = false;
        units = 1;
        return text[0] == '\uFFFD' ? '\0' : -1;
    }
}
