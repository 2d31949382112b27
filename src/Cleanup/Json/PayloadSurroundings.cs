using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Reads from what stands around a payload what it is: a line of its own, a fence, a call's argument, the string of a dump.
/// </summary>
internal static class PayloadSurroundings
{
    private const string LanguageCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";

    // string(2147483647) "
    private const int MaxHeadLength = 20;

    /// <summary>Whether the text holds nothing but what may stand between two payloads.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        const string blank = "\uFEFF \t\r\n,;";
        text = text.Trim(blank);
        var look = new JsonText(text);
        int position = 0;
        while (text[position..] is ['/', ..] && Trivia.TryRead(ref look, position, out _, out int end))
            position = text.Length - text[end..].TrimStart(blank).Length;
        return position == text.Length;
    }

    /// <summary>Whether the line before is a Markdown fence, such as <c>```json</c>.</summary>
    public static bool FollowsFence(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, start - Lookahead.Near)..start].TrimEnd();
        before = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        // Text before the fence in its line: "here it is: ```json [1]".
        if (before.TrimEnd(LanguageCharacters).EndsWith("```", StringComparison.Ordinal)) return true;
        return before.StartsWith("```", StringComparison.Ordinal) || before.StartsWith("~~~", StringComparison.Ordinal);
    }

    /// <summary>Whether the bracket is a comment's or CDATA mark's own: it stands in such a line, and nothing closes it there.</summary>
    public static bool IsHidden(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, start - Lookahead.Window)..start];
        if (before.EndsWith("<!", StringComparison.Ordinal) || before.EndsWith("<![CDATA", StringComparison.Ordinal)) return true;
        ReadOnlySpan<char> line = before[Lines.StartOfLast(before)..].TrimStart();
        if (!line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("/*", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> rest = text.From(start, Lookahead.Window);
        int end = rest.IndexOfAny('\n', '\r');
        return end >= 0 && !rest[..end].ContainsAny(']', '}');
    }

    /// <summary>Whether what stands around a short payload such as <c>[1]</c> tells it from a citation.</summary>
    public static bool ShowData(ReadOnlySpan<char> text, TextRange range) => StandsAlone(text, range) || IsArgumentOrAssigned(text, range);

    /// <summary>
    /// Whether the text is nothing but words in brackets that are data: <c>[low, high]</c>, <c>[2026-11-23]</c>, <c>{...}</c>.
    /// </summary>
    public static bool IsBareList(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text is not (['[', .., ']'] or ['{', .., '}'])) return false;
        ReadOnlySpan<char> content = text[1..^1].Trim();
        if (content is "..." or "…") return true;
        return text[0] == '[' && (content.Contains(',') || IsDateOrAddress(content));
    }

    private static bool IsDateOrAddress(ReadOnlySpan<char> text) =>
        !text.ContainsAny(' ', '\n') &&
            (text.Contains("://", StringComparison.Ordinal) || text is [>= '0' and <= '9', ..] && text.ContainsAny('-', '.'));

    /// <summary>
    /// Whether the payload is the content of PHP's <c>string(31) "…"</c> and that length, in UTF-8 bytes, ends before a closing
    /// quote: then <paramref name="end"/> is there, whatever stands in the payload.
    /// </summary>
    public static bool TryFindDeclaredEnd(ReadOnlySpan<char> text, int start, ref long budget, out int end)
    {
        const string head = "string(";
        end = start;
        ReadOnlySpan<char> before = text[Math.Max(0, start - MaxHeadLength)..start];
        int name = before.LastIndexOf(head, StringComparison.Ordinal);
        if (name < 0 || before is not [.., ')', ' ', '"']) return false;
        if (!AsciiNumber.TryParse(before[(name + head.Length)..^3], out int bytes)) return false;
        ReadOnlySpan<char> rest = text[start..];
        int measured = 0;
        var measure = new TextMeasure();
        while (measured < rest.Length && measure.Utf8Bytes < bytes) measured += measure.Add(rest, measured);
        budget -= measured;
        end = start + measured;
        return measure.Utf8Bytes == bytes && rest[measured..] is ['"'] or ['"', '\n' or '\r' or ' ', ..] &&
            rest[..measured].TrimEnd() is [.., '}' or ']'];
    }

    // Whether nothing else stands in the payload's lines.
    private static bool StandsAlone(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, range.Start - Lookahead.Window)..range.Start];
        int lineStart = Lines.StartOfLast(before);
        if (lineStart == 0 && before.Length < range.Start || !IsBlank(before[lineStart..])) return false;
        ReadOnlySpan<char> after = text.From(range.End, Lookahead.Window);
        int lineEnd = after.IndexOfAny('\n', '\r');
        return lineEnd < 0 ? after.Length == text.Length - range.End && IsBlank(after) : IsBlank(after[..lineEnd]);
    }

    // "load([1,2])", "x = [1,2]".
    private static bool IsArgumentOrAssigned(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, range.Start - Lookahead.Window)..range.Start].TrimEnd(" \t");
        bool isName = before.Length > 1 &&
            CallRule.IsNameCharacter(before[..^1].TrimEnd(" \t") is [.., var last] ? last : JsonText.End);
        if (before is [.., '(']) return isName && text[range.End..] is [')', ..];
        return before is [.., '='] && isName;
    }
}
