using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>Where the forms end that only Node prints. All look near, and give -1 when there is no such form.</summary>
internal static class NodeSource
{
    private static readonly string[] _named = ["Symbol(", "Invalid Date"];

    /// <summary>The end of <c>... 3 more items</c>.</summary>
    public static int OmissionEnd(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position);
        if (!cursor.TryReadCounted("... ", " more ")) return -1;
        while (char.IsAsciiLetter(cursor.Next)) cursor.Position++;
        return cursor.Position;
    }

    /// <summary>The end of <c>Symbol(a)</c>, <c>Invalid Date</c>, and of an error with its trace.</summary>
    public static int NamedEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.From(position, Reach.Line);
        foreach (string name in _named)
        {
            if (!rest.StartsWith(name, StringComparison.Ordinal)) continue;
            if (name[^1] != '(') return position + name.Length;
            int close = rest.IndexOfAny(')', '\n', '\r');
            return close > 0 && rest[close] == ')' ? position + close + 1 : -1;
        }
        return ErrorEnd(text, position);
    }

    /// <summary>The end of <c>&lt;2 empty items></c>.</summary>
    public static int HoleEnd(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position + 1);
        if (!cursor.TryReadCount(out _) || !cursor.TryRead(" empty item")) return -1;
        cursor.TryRead('s');
        return cursor.TryRead('>') ? cursor.Position : -1;
    }

    // RangeError: message, and the lines of its trace behind it.
    private static int ErrorEnd(ReadOnlySpan<char> text, int position)
    {
        int colon = text.From(position, Reach.Line).IndexOfAny(':', '\n', ' ');
        if (colon < 0 || !text.Slice(position, colon + 1).EndsWith("Error:", StringComparison.Ordinal)) return -1;
        int end = position;
        int limit = Math.Min(text.Length, position + Reach.Message);
        do
        {
            end += 1 + Lines.LengthOfFirst(text[(end + 1)..limit]);
        }
        while (end < limit && text[end..limit].TrimStart().StartsWith("at ", StringComparison.Ordinal));
        return text[end - 1] == ',' ? end - 1 : end;
    }

    /// <summary>The end of <c>/a\/b/gi</c>.</summary>
    public static int PatternEnd(ReadOnlySpan<char> text, int position)
    {
        int end = RegexLiteral.EndOf(text, position, Reach.Line);
        while (end > 0 && end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        return end;
    }

    /// <summary>The end of <c>2031-04-05T06:07:00.000Z</c>.</summary>
    public static int DateEnd(ReadOnlySpan<char> text, int position)
    {
        const string pattern = "0000-00-00T00:00:00.000Z";
        if (text.Length - position < pattern.Length) return -1;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = text[position + i];
            if (pattern[i] == '0' ? !char.IsAsciiDigit(c) : c != pattern[i]) return -1;
        }
        return position + pattern.Length;
    }

    /// <summary>The end of <c>12n</c>.</summary>
    public static int BigIntegerEnd(ReadOnlySpan<char> text, int position)
    {
        int start = text[position] == '-' ? position + 1 : position;
        int end = start + JsonNumber.CountDigits(text[start..]);
        return end > start && end < text.Length && text[end] == 'n' &&
            (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])) ? end + 1 : -1;
    }
}
