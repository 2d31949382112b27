using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// Where the cursor stood in an editor of pages (TinyMCE): an empty element with attributes of its own,
/// <c>&lt;span data-mce-type="bookmark" class="mce_SELRES_start"&gt;&lt;/span&gt;</c>, as it is or escaped.
/// </summary>
internal static class EditorBookmark
{
    // The character of no width that holds the place.
    private static readonly string[] _holders = ["&#65279;", "&#xFEFF;", "&amp;#65279;", "&amp;#xFEFF;", "\uFEFF"];

    /// <summary>Reads the element with the attribute at <paramref name="sign"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out Debris bookmark, ref long steps)
    {
        steps += (2 * Reach.Line) + 1;
        return TryRead(text, sign, floor, "<", ">", out bookmark) || TryRead(text, sign, floor, "&lt;", "&gt;", out bookmark);
    }

    private static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, string open, string close, out Debris bookmark)
    {
        bookmark = default;
        int from = Math.Max(floor, sign - Reach.Line);
        int start = text[from..sign].LastIndexOf(open, StringComparison.Ordinal);
        int length = text.From(sign, Reach.Line).IndexOf(close, StringComparison.Ordinal);
        if (start < 0 || length < 0) return false;
        start += from;
        int end = sign + length + close.Length;
        // Between the two no other tag begins or ends.
        ReadOnlySpan<char> tag = text[(start + open.Length)..(end - close.Length)];
        if (tag.ContainsAny('<', '>') || tag.Contains(close, StringComparison.Ordinal) || !tag.Contains('=')) return false;
        int name = tag.IndexOf(' ');
        if (name < 1 || !char.IsAsciiLetter(tag[0])) return false;
        int behind = Blank.Skip(text, end);
        if (text[behind..].WordAtStart(_holders, StringComparison.OrdinalIgnoreCase) is { } holder) behind += holder.Length;
        if (LengthOfEnd(text[behind..], tag[..name], open, close) is > 0 and var closing) end = behind + closing;
        bookmark = new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        return true;
    }

    // </span>; 0 for none.
    private static int LengthOfEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> name, string open, string close)
    {
        int start = open.Length + 1, end = start + name.Length;
        bool isEnd = text.StartsWith(open, StringComparison.Ordinal) && end + close.Length <= text.Length && text[open.Length] == '/' &&
            text[start..end].Equals(name, StringComparison.OrdinalIgnoreCase) && text[end..].StartsWith(close, StringComparison.Ordinal);
        return isEnd ? end + close.Length : 0;
    }
}
