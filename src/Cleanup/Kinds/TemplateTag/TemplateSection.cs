using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// A section whose content stands in the same line: <c>{{#message}}Thank you.{{/message}}</c>. A template's own words are its
/// chrome: an article's would have come from a tag.
/// </summary>
internal static class TemplateSection
{
    private const int LongestContent = 300;

    // Content of a site may be written in Jinja or Liquid itself, so no sentence is taken along.
    private static readonly (string Opens, string Closes)[] _blocks = [("if", "endif"), ("for", "endfor"), ("unless", "endunless")];

    /// <summary>Behind the section that the tag opens, when it is closed on the same line; else behind the tag.</summary>
    public static int EndOf(ReadOnlySpan<char> text, ParsedTag tag, ref long steps)
    {
        ReadOnlySpan<char> expression = text.Slice(tag.Expression.Start, tag.Expression.Length).Trim("~- \t");
        ReadOnlySpan<char> rest = text[tag.Range.End..Math.Min(text.Length, tag.Range.End + LongestContent)];
        rest = Lines.First(rest);
        int length = 0;
        if (expression is ['#' or '^', .. var opened]) length = LengthToMustacheEnd(rest, FirstWord(opened.TrimStart()));
        else if (text[tag.Range.Start + 1] == '%') length = LengthToBlockEnd(rest, FirstWord(expression));
        if (length > 0) steps += length;
        return tag.Range.End + length;
    }

    private static int LengthToMustacheEnd(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        const string closer = "{{/";
        for (int from = 0; name.Length > 0;)
        {
            int found = rest[from..].IndexOf(closer, StringComparison.Ordinal);
            if (found < 0) return 0;
            from += found + closer.Length;
            int end = rest[from..].IndexOf("}}", StringComparison.Ordinal);
            if (end < 0) return 0;
            if (rest.Slice(from, end).Trim().SequenceEqual(name)) return from + end + 2;
        }
        return 0;
    }

    private static int LengthToBlockEnd(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        foreach ((string opens, string closes) in _blocks)
        {
            if (!name.SequenceEqual(opens)) continue;
            int found = rest.IndexOf(closes, StringComparison.Ordinal);
            if (found < 0 || rest[..found].LastIndexOf("{%", StringComparison.Ordinal) is not (>= 0 and var tag)) return 0;
            int end = rest[found..].IndexOf("%}", StringComparison.Ordinal);
            return end < 0 || PayloadEnd.EndsSentence(rest[..tag]) ? 0 : found + end + 2;
        }
        return 0;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> expression)
    {
        int blank = expression.IndexOfAny(' ', '\t');
        return blank < 0 ? expression : expression[..blank];
    }
}
