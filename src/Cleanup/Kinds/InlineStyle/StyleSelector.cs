using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>What stands before the braces of a style rule (CSS Selectors 4): classes, ids, elements, at-rules. Thread-safe.</summary>
internal static class StyleSelector
{
    // The first of the signs as pages escape it.
    private const string EscapedChild = "&gt;";

    private static readonly SearchValues<char> _signs = SearchValues.Create(">+~,*");

    private static readonly SearchValues<char> _neverInside = SearchValues.Create("!?;{}“”");

    private static readonly SearchValues<char> _ofOwnElement = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly string[] _atRules = ["media", "font-face", "supports", "keyframes", "page", "container", "layer", "viewport",
        "property", "counter-style", "scope", "starting-style"];

    private static readonly string[] _vendors = ["-webkit-", "-moz-", "-ms-", "-o-"];

    /// <summary>Where the selector starts that ends before the brace; the brace itself when there is none.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int brace, int floor)
    {
        floor = Math.Max(floor, brace - Reach.Message);
        ReadOnlySpan<char> before = text[floor..brace];
        int at = before.LastIndexOfAny("@;{}");
        if (at >= 0 && before[at] == '@' && IsAtRule(before[at..])) return floor + at;
        int start = brace;
        while (start > floor && StartOfToken(text, floor, start, isLast: start == brace) is var token && token < start) start = token;
        return start;
    }

    // Blanks in brackets are none between tokens: a:not(.box, [rel="x y"]).
    private static int StartOfToken(ReadOnlySpan<char> text, int floor, int end, bool isLast)
    {
        int last = floor + text[floor..end].TrimEnd().Length;
        int token = last;
        int depth = 0;
        for (; token > floor; token--)
        {
            char character = text[token - 1];
            if (character is ')' or ']') depth++;
            else if (character is '(' or '[') depth--;
            else if (character is '{' or '}' || depth <= 0 && EndsTokenBefore(text[floor..token])) break;
        }
        if (token == last || !Is(text[token..last])) return end;
        // "a well-known .box {": two words with a hyphen are an element's name only where nothing but a selector can stand.
        bool isSure = isLast || !IsOwnElement(text[token..last]) || LengthOfSign(text[end..].TrimStart()) > 0;
        return isSure ? token : end;
    }

    /// <summary>Whether the text, up to a brace, is a selector or an at-rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNested">Whether it stands in another rule (CSS Nesting 1), whose selector <c>&amp;</c> means.</param>
    public static bool Is(ReadOnlySpan<char> text, bool isNested = false)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > Reach.Message) return false;
        if (text[0] == '@') return IsAtRule(text);
        while (!text.IsEmpty)
        {
            int sign = LengthOfSign(text);
            if (sign == 0 && isNested && text[0] == '&') sign = 1;
            int length = sign > 0 ? sign : LengthOfCompound(text);
            if (sign == 0 && !IsCompound(text[..length])) return false;
            text = text[length..].TrimStart();
        }
        return true;
    }

    private static int LengthOfSign(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _signs.Contains(text[0])) return 1;
        return text.StartsWith(EscapedChild, StringComparison.Ordinal) ? EscapedChild.Length : 0;
    }

    private static bool EndsTokenBefore(ReadOnlySpan<char> text) =>
        char.IsWhiteSpace(text[^1]) || text[^1] == '/' || text[^1] == ';' && !text.EndsWith(EscapedChild, StringComparison.Ordinal);

    // .box, #menu, a:hover, ::before, 50%, [type=text], :is(h2, h3)
    private static int LengthOfCompound(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']') depth--;
            else if (depth == 0 && i > 0 && (char.IsWhiteSpace(text[i]) || LengthOfSign(text[i..]) > 0)) return i;
        }
        return text.Length;
    }

    private static bool IsCompound(ReadOnlySpan<char> part)
    {
        // "[sic]." ends a sentence.
        if (part[^1] is '.' or '#' or ':') return false;
        if (part[0] is '.' or '#' or ':' or '[')
            return part.Length > 1 && (char.IsAsciiLetter(part[1]) || part[1] is '-' or '_' or ':') && !part.ContainsAny(_neverInside);
        if (char.IsAsciiDigit(part[0])) return part[^1] == '%';
        int end = part.IndexOfAny(".#:[");
        ReadOnlySpan<char> name = end < 0 ? part : part[..end];
        return (ElementNames.Contains(name) || IsOwnElement(name)) && (end < 0 || end + 1 < part.Length);
    }

    // amp-img, astro-island: the page's own elements have two words.
    private static bool IsOwnElement(ReadOnlySpan<char> name) =>
        name.Contains('-') && char.IsAsciiLetterLower(name[0]) && !name.ContainsAnyExcept(_ofOwnElement);

    private static bool IsAtRule(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text[1..];
        if (name.WordAtStart(_vendors) is { } vendor) name = name[vendor.Length..];
        return name.StartsWithAny(_atRules, StringComparison.OrdinalIgnoreCase);
    }
}
