using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>What stands before the braces of a style rule (CSS Selectors 3): classes, ids, elements, at-rules. Thread-safe.</summary>
internal static class StyleSelector
{
    private const int Longest = 1_500;

    private static readonly SearchValues<char> _signs = SearchValues.Create(">+~,*");

    private static readonly SearchValues<char> _neverInside = SearchValues.Create("!?;{}“”");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elements = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "article", "aside", "b", "blockquote", "body", "button", "div", "em", "figcaption", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr",
        "html", "i", "iframe", "img", "input", "label", "li", "main", "nav", "ol", "p", "picture", "section", "select", "small", "span",
        "strong", "svg", "table", "tbody", "td",
        "textarea", "th", "thead", "time", "tr", "ul", "video", "from", "to", "abbr", "acronym", "audio", "canvas", "col", "colgroup", "dd",
        "del", "dl", "dt", "embed", "fieldset", "ins", "kbd", "noscript", "object", "optgroup", "pre", "q", "samp", "sub", "sup",
        "tfoot", "tt",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] _atRules = ["media", "font-face", "supports", "keyframes", "page", "container", "layer", "viewport",
        "property", "counter-style", "scope", "starting-style"];

    private static readonly string[] _vendors = ["-webkit-", "-moz-", "-ms-", "-o-"];

    /// <summary>Where the selector starts that ends before the brace; the brace itself when there is none.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int brace, int floor)
    {
        floor = Math.Max(floor, brace - Longest);
        ReadOnlySpan<char> before = text[floor..brace];
        int at = before.LastIndexOfAny("@;{}");
        if (at >= 0 && before[at] == '@' && IsAtRule(before[at..])) return floor + at;
        int start = brace;
        while (start > floor)
        {
            int end = floor + text[floor..start].TrimEnd().Length;
            int token = end;
            while (token > floor && !char.IsWhiteSpace(text[token - 1]) && text[token - 1] is not ('}' or ';' or '/')) token--;
            if (token == end || !IsSelector(text[token..end])) break;
            start = token;
        }
        return start;
    }

    /// <summary>Whether the text, up to a brace, is a selector or an at-rule.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > Longest) return false;
        if (text[0] == '@') return IsAtRule(text);
        foreach (Range token in text.SplitAny(' ', '\n', '\r', '\t', '\u00A0'))
        {
            if (!text[token].IsEmpty && !IsSelector(text[token])) return false;
        }
        return true;
    }

    // .box, #menu, a:hover, div.box>img, ::before, 50%, [type=text], p,
    private static bool IsSelector(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny(_signs))
        {
            if (!token[part].IsEmpty && !IsCompound(token[part])) return false;
        }
        return true;
    }

    private static bool IsCompound(ReadOnlySpan<char> part)
    {
        // "[sic]." ends a sentence.
        if (part[^1] is '.' or '#' or ':') return false;
        if (part[0] is '.' or '#' or ':' or '[')
            return part.Length > 1 && (char.IsAsciiLetter(part[1]) || part[1] is '-' or '_' or ':') && !part.ContainsAny(_neverInside);
        if (char.IsAsciiDigit(part[0])) return part[^1] == '%';
        int end = part.IndexOfAny(".#:[");
        return _elements.Contains(end < 0 ? part : part[..end]) && (end < 0 || end + 1 < part.Length);
    }

    private static bool IsAtRule(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text[1..];
        if (name.WordAtStart(_vendors) is { } vendor) name = name[vendor.Length..];
        return name.StartsWithAny(_atRules, StringComparison.OrdinalIgnoreCase);
    }
}
