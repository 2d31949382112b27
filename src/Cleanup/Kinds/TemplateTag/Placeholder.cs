using System.Buffers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// A name in single braces, where a value was to stand: <c>{title}</c>, <c>{post_date}</c>. People write <c>{at}</c> and <c>{laughter}</c>
/// as well.
/// </summary>
internal static class Placeholder
{
    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _fields =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "title", "headline", "heading", "subtitle", "date", "day", "month", "year", "time", "author", "byline", "user", "username", "name",
        "firstname", "lastname",
        "email", "url", "link", "href", "permalink", "slug", "image", "img", "src", "thumb", "thumbnail", "caption", "text", "body",
        "content", "contents", "desc",
        "description", "summary", "excerpt", "teaser", "category", "cat", "tags", "label", "count", "total", "price", "id", "index", "page",
        "pages", "message",
        "query", "keyword", "rating", "comments", "location", "address", "phone", "info", "item", "value", "list",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a name in braces. It is no more than probable: the place and other placeholders decide.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ParsedTag tag)
    {
        tag = default;
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Word);
        int close = rest.IndexOf('}');
        if (close < 2 || rest[(close + 1)..] is ['}', ..] || !MayStandBehind(text, start)) return false;
        ReadOnlySpan<char> name = rest[..close];
        if (name[0] == '@') name = name[1..];
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.')) return false;
        }
        if (!char.IsAsciiLetter(name[0])) return false;
        DebrisSureness sureness = IsField(name) || name.Length < close ? DebrisSureness.Probable : DebrisSureness.Doubtful;
        tag = new ParsedTag(new TextRange(start, close + 2), new TextRange(start + 1, close), sureness, IsPlaceholder: true);
        return true;
    }

    /// <summary>Reads <c>[article_title]</c>: a name of several words that ends with the name of a field.</summary>
    public static bool TryReadBracketed(ReadOnlySpan<char> text, int start, out ParsedTag tag) => TryReadJoined(text, start, ']', out tag);

    /// <summary>Reads <c>%post_title%</c> and <c>%title%</c>.</summary>
    public static bool TryReadPercent(ReadOnlySpan<char> text, int start, out ParsedTag tag) => TryReadJoined(text, start, '%', out tag);

    private static bool TryReadJoined(ReadOnlySpan<char> text, int start, char closer, out ParsedTag tag)
    {
        tag = default;
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Word);
        int close = rest.IndexOf(closer);
        if (close < 3 || rest[(close + 1)..] is ['(' or '[', ..] ||
            start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '%' or '['))
            return false;
        ReadOnlySpan<char> name = rest[..close];
        int last = name.LastIndexOf('_') + 1;
        if (closer == ']' && last == 0 || name.ContainsAnyExcept(_nameCharacters) || !_fields.Contains(name[last..].TrimEnd("0123456789")))
            return false;
        tag = new ParsedTag(new TextRange(start, close + 2), new TextRange(start + 1, close), DebrisSureness.Probable);
        return true;
    }

    private static bool IsField(ReadOnlySpan<char> name)
    {
        // {post_date} and {item.value}, but not {X.500} and {cfortran.h}.
        if (name.Contains('_')) return true;
        if (name.LastIndexOf('.') is > 0 and var dot) return _fields.Contains(name[(dot + 1)..]) || _fields.Contains(name[..dot]);
        name = name.TrimEnd("0123456789");
        return _fields.Contains(name);
    }

    // x_{i}, \text{…}, f{a} and quotations are something else.
    private static bool MayStandBehind(ReadOnlySpan<char> text, int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) ||
            text[start - 1] is '}' or '/' or '.' or ',' or ':' or '-' or '(' or '|' or '>' or '•' or '#' or '@' or '=';
}
