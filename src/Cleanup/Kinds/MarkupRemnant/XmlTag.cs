using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>One tag of XML (https://www.w3.org/TR/xml/).</summary>
/// <param name="Name">The name of its element.</param>
/// <param name="End">Behind it.</param>
/// <param name="Kind">What it does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XmlTag(TextRange Name, int End, XmlTagKind Kind)
{
    private static readonly (string Opener, string Closer)[] _asides = [("<?", "?>"), ("<!--", "-->"), ("<!", ">")];

    /// <summary>Reads the tag that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out XmlTag tag)
    {
        ReadOnlySpan<char> rest = text.From(start, Reach.Line);
        tag = default;
        foreach ((string opener, string closer) in _asides)
        {
            if (!rest.StartsWith(opener, StringComparison.Ordinal)) continue;
            int close = rest.IndexOf(closer, StringComparison.Ordinal);
            tag = new XmlTag(default, start + close + closer.Length, XmlTagKind.Aside);
            return close > 0 && !rest.StartsWith("<![", StringComparison.Ordinal);
        }
        bool isClosing = rest is ['<', '/', ..];
        int name = isClosing ? 2 : 1, nameEnd = name;
        while (nameEnd < rest.Length && IsOfName(rest[nameEnd])) nameEnd++;
        if (nameEnd == name || !char.IsAsciiLetter(rest[name])) return false;
        int end = EndOfAttributes(rest, nameEnd);
        if (end < 0) return false;
        XmlTagKind kind = isClosing ? XmlTagKind.Closing : rest[end - 1] == '/' ? XmlTagKind.Empty : XmlTagKind.Opening;
        tag = new XmlTag(new TextRange(start + name, nameEnd - name), start + end + 1, kind);
        return true;
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is ':' or '_' or '-' or '.';

    // Where the bracket stands; -1 for none.
    private static int EndOfAttributes(ReadOnlySpan<char> rest, int start)
    {
        for (int i = start; i < rest.Length; i++)
        {
            if (rest[i] == '>') return i;
            if (rest[i] == '<') return -1;
            if (rest[i] is not ('"' or '\'')) continue;
            int close = rest[(i + 1)..].IndexOf(rest[i]);
            if (close < 0) return -1;
            i += close + 1;
        }
        return -1;
    }
}
