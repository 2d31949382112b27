using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// Where the cursor stood in an editor of pages (TinyMCE): an empty element with attributes of its own,
/// <c>&lt;span data-mce-type="bookmark" class="mce_SELRES_start"&gt;&lt;/span&gt;</c>.
/// </summary>
internal static class EditorBookmark
{
    private const string End = "</span>";

    // The character of no width that holds the place.
    private static readonly string[] _holders = ["&#65279;", "&#xFEFF;"];

    /// <summary>Reads the element with the attribute at <paramref name="sign"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out Debris bookmark, ref long steps)
    {
        bookmark = default;
        int from = Math.Max(floor, sign - Reach.Line);
        int start = from + text[from..sign].LastIndexOfAny('<', '>');
        int close = text.From(sign, Reach.Line).IndexOfAny('<', '>');
        steps += (2 * Reach.Line) + 1;
        if (start < from || text[start] != '<' || close < 0 || text[sign + close] != '>') return false;
        int end = sign + close + 1;
        int behind = Blank.Skip(text, end);
        if (text[behind..].WordAtStart(_holders, StringComparison.OrdinalIgnoreCase) is { } holder) behind += holder.Length;
        if (text[behind..].StartsWith(End, StringComparison.OrdinalIgnoreCase)) end = behind + End.Length;
        bookmark = new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        return HtmlTag.LengthAt(text[start..]) > 0;
    }
}
