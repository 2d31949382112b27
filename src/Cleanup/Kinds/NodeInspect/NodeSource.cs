using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>Where the forms end that only Node prints. All look near, and give -1 when there is no such form.</summary>
internal static class NodeSource
{
    private const int Longest = 1_000;

    // What Node writes in brackets in place of a value, or of a value that nests too deep for it.
    private static readonly string[] _bracketed = ["Circular", "Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction",
        "class ", "Getter", "Setter", "Symbol", "String:", "Number:", "Boolean:", "BigInt:"];
    // As it is, and escaped once or twice.
    private static readonly (string Opener, string Closer)[] _references = [("<ref *", ">"), ("&lt;ref *", "&gt;"),
        ("&amp;lt;ref *", "&amp;gt;")];
    private static readonly string[] _named = ["Symbol(", "Invalid Date"];

    /// <summary>
    /// The end of what stands before a value's bracket: <c>&lt;ref *1></c>, <c>Map(2)</c>, <c>Foo</c>, <c>[class A]</c>, with the blank
    /// behind it.
    /// </summary>
    public static int PrefixEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.From(position, Longest);
        foreach ((string opener, string closer) in _references)
        {
            if (rest.StartsWith(opener, StringComparison.Ordinal))
                return rest.IndexOf(closer, StringComparison.Ordinal) is > 0 and int close ? position + close + closer.Length : -1;
        }
        int end = 0;
        if (rest is ['[', ..])
        {
            end = BracketedEnd(text, position) - position;
            if (end < 0)
                end = rest.StartsWith("[Object: null prototype]", StringComparison.Ordinal) ||
                    rest.StartsWith("[Arguments]", StringComparison.Ordinal) ? rest.IndexOf(']') + 1 : 0;
        }
        else if (rest.Length > 0 && char.IsAsciiLetter(rest[0]))
        {
            while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '$')) end++;
            if (end < rest.Length && rest[end] == '(')
            {
                int digits = JsonNumber.CountDigits(rest[(end + 1)..]);
                if (digits == 0 || rest[(end + 1 + digits)..] is not [')', ..]) return -1;
                end += digits + 2;
            }
            if (rest[end..].StartsWith(" [", StringComparison.Ordinal) && rest[(end + 2)..].IndexOf(']') is >= 0 and int tag &&
                rest[(end + 2 + tag)..].StartsWith("] {", StringComparison.Ordinal))
                end += tag + 3;
        }
        return end > 0 && rest[end..] is [' ', '{' or '[', ..] ? position + end + 1 : -1;
    }

    /// <summary>The end of <c>... 3 more items</c>.</summary>
    public static int OmissionEnd(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position);
        if (!cursor.TryRead("... ") || !cursor.TryReadCount(out _) || !cursor.TryRead(" more ")) return -1;
        while (char.IsAsciiLetter(cursor.Next)) cursor.Position++;
        return cursor.Position;
    }

    /// <summary>The end of <c>[Object]</c>, <c>[Function: f]</c>, <c>[Circular *1]</c>, <c>[Foo]</c>.</summary>
    public static int BracketedEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> inner = text.From(position + 1, Longest - 1);
        bool isKnown = inner[..Math.Max(0, inner.IndexOfAny(' ', ']'))].EndsWith("Error:", StringComparison.Ordinal) ||
            inner.StartsWithAny(_bracketed);
        int end = inner.IndexOfAny(']', '\n', '\r');
        if (end < 1 || inner[end] != ']' || !isKnown && !IsOmittedType(inner[..end])) return -1;
        // [Function: a] may hold brackets itself: [Function: [Symbol.iterator]].
        if (inner[..end].Contains('[') && inner[(end + 1)..] is [']', ..]) end++;
        return position + 1 + end + 1;
    }

    /// <summary>Whether <c>[…]</c> around this stands for an object that Node left out: a class's name alone.</summary>
    public static bool IsOmittedType(ReadOnlySpan<char> inner)
    {
        if (inner.IsEmpty || !char.IsAsciiLetterUpper(inner[0])) return false;
        if (inner.SequenceEqual("Object: null prototype")) return true;
        if (inner.SequenceEqual("Getter") || inner.SequenceEqual("Setter") || inner.SequenceEqual("Function") ||
            inner.SequenceEqual("Circular"))
            return false;
        foreach (char c in inner)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$')) return false;
        }
        return true;
    }

    /// <summary>The end of <c>Symbol(a)</c>, <c>Invalid Date</c>, and of an error with its trace.</summary>
    public static int NamedEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.From(position, Longest);
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
        const int longestTrace = 10_000;
        int colon = text.From(position, Longest).IndexOfAny(':', '\n', ' ');
        if (colon < 0 || !text.Slice(position, colon + 1).EndsWith("Error:", StringComparison.Ordinal)) return -1;
        int end = position;
        int limit = Math.Min(text.Length, position + longestTrace);
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
        bool inClass = false;
        for (int end = position + 1; end < Math.Min(text.Length, position + Longest) && text[end] is not ('\n' or '\r'); end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] is '[' or ']') inClass = text[end] == '[';
            else if (text[end] == '/' && !inClass)
            {
                do end++;
                while (end < text.Length && char.IsAsciiLetterLower(text[end]));
                return end;
            }
        }
        return -1;
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
