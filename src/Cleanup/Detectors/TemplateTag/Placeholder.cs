using Cleanup.Detectors.PageDebris;

namespace Cleanup.Detectors.TemplateTag;

/// <summary>A name in single braces, where a value was to stand: <c>{title}</c>, <c>{post_date}</c>. People write <c>{at}</c> and <c>{laughter}</c> as well.</summary>
internal static class Placeholder
{
    private const int LongestName = 40;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _fields = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "title", "headline", "heading", "subtitle", "date", "day", "month", "year", "time", "author", "byline", "user", "username", "name", "firstname", "lastname",
        "email", "url", "link", "href", "permalink", "slug", "image", "img", "src", "thumb", "thumbnail", "caption", "text", "body", "content", "contents", "desc",
        "description", "summary", "excerpt", "teaser", "category", "cat", "tags", "label", "count", "total", "price", "id", "index", "page", "pages", "message",
        "query", "keyword", "rating", "comments", "location", "address", "phone", "info", "item", "value", "list",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a name in braces. It is no more than probable: the place and other placeholders decide.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ParsedTag tag)
    {
        tag = default;
        ReadOnlySpan<char> rest = text[(start + 1)..Math.Min(text.Length, start + 1 + LongestName)];
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

    private static bool IsField(ReadOnlySpan<char> name)
    {
        if (name.ContainsAny('_', '.')) return true;
        name = name.TrimEnd("0123456789");
        return _fields.Contains(name);
    }

    // x_{i}, \text{…}, f{a} and quotations are something else.
    private static bool MayStandBehind(ReadOnlySpan<char> text, int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '}' or '/' or '.' or ',' or ':' or '-' or '(' or '|' or '>' or '•' or '#' or '@' or '=';
}
