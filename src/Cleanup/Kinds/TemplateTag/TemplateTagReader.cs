using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// Reads the tags of template engines by their delimiters: Mustache, Handlebars, Angular, Vue, Jinja, Twig, Liquid, Janrain, JSP, ASP, ERB,
/// PHP.
/// </summary>
internal static class TemplateTagReader
{
    // Of tags that are read elsewhere.
    private const string Openers = "{<@#";
    private const string Delimiters = "{}<>@#";

    /// <summary>Reads the tag that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the tag may start.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="steps">Grows by what the reading cost, in UTF-16 units.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ParsedTag tag, ref long steps)
    {
        tag = default;
        ReadOnlySpan<char> rest = text[start..];
        steps++;
        return rest switch
        {
            ['{', '{', '{', ..] => TryReadBraces(text, start, 3, out tag, ref steps) || TryReadBraces(text, start, 2, out tag, ref steps),
            ['{', '{', ..] => TryReadBraces(text, start, 2, out tag, ref steps),
            ['{', '%', ..] =>
                TryReadTo(text, start, 2, "%}", Reach.Line, out tag, ref steps) && TagContent.IsStatement(text, ref tag),
            ['{', '#', ..] => TryReadTo(text, start, 2, "#}", Reach.Name, out tag, ref steps) && TagContent.IsOneLine(text, tag),
            ['{', '|', ..] =>
                TryReadTo(text, start, 2, "|}", Reach.Name, out tag, ref steps) &&
                TemplateExpression.IsPath(text.Slice(tag.Expression)),
            ['{', '*', ..] => TryReadTo(text, start, 2, "*}", Reach.Name, out tag, ref steps) && TagContent.IsOneLine(text, tag),
            ['{', '$', ..] =>
                TryReadTo(text, start, 2, "}", Reach.Name, out tag, ref steps) && TagContent.IsSmarty(text.Slice(tag.Expression)),
            ['{', '/' or 'e', ..] when IsChannel(rest) =>
                TryReadTo(text, start, 1, "}", Reach.Name, out tag, ref steps) && TagContent.IsOneLine(text, tag),
            ['{', ..] => Placeholder.TryRead(text, start, out tag) ||
                FluidTag.TryRead(text, start, out TextRange fluid, ref steps) && Take(text, fluid, out tag),
            ['<', '#', ' ', ..] => TryReadTo(text, start, 2, "#>", Reach.Line, out tag, ref steps) && TagContent.IsCode(text, tag),
            ['$' or '#', '{', ..] =>
                TryReadTo(text, start, 2, "}", Reach.Name, out tag, ref steps) && TagContent.IsVariable(text, ref tag),
            ['#' or (>= 'A' and <= 'Z'), ..] =>
                Marker.TryRead(text, start, out TextRange marker, out DebrisSureness sureness) && Take(text, marker, out tag, sureness),
            ['<', '%', ..] => TryReadTo(text, start, 2, "%>", Reach.Message, out tag, ref steps) && TagContent.IsCode(text, tag),
            ['<', '?', ..] =>
                !IsXml(rest[2..]) && TryReadTo(text, start, 2, "?>", Reach.Message, out tag, ref steps) && TagContent.IsCode(text, tag),
            ['<', '!', '-', '-', ..] =>
                TryReadTo(text, start, 4, "-->", Reach.Name, out tag, ref steps) &&
                TagContent.IsServerComment(text.Slice(tag.Expression)),
            ['<', ..] when ServerElement.TryRead(text, start, out TextRange element, ref steps) => Take(text, element, out tag),
            ['@', ..] when BladeTag.TryRead(text, start, out TextRange blade, ref steps) => Take(text, blade, out tag),
            ['[', '%', ..] =>
                TryReadTo(text, start, 2, "%]", Reach.Line, out tag, ref steps) && TagContent.IsOneLine(text, tag) &&
                text.Slice(tag.Expression).ContainsAnyInRange('a', 'z'),
            ['[', '[', ..] =>
                TryReadTo(text, start, 2, "]]", Reach.Name, out tag, ref steps) && TagContent.IsModx(text.Slice(tag.Expression)),
            ['[', ..] => Placeholder.TryReadBracketed(text, start, out tag),
            ['%', >= 'a' and <= 'z', ..] => Placeholder.TryReadPercent(text, start, out tag),
            ['%', >= '1' and <= '9', '$', 's' or 'd', ..] => TryReadOperand(text, start, out tag),
            ['<', '!', '?', ..] => TryReadTo(text, start, 3, "?>", Reach.Message, out tag, ref steps) && TagContent.IsCode(text, tag),
            ['&', 'l', 't', ';', '?', ..] =>
                !IsXml(rest[5..]) && TryReadTo(text, start, 5, "?&gt;", Reach.Message, out tag, ref steps) &&
                TagContent.IsCode(text, tag),
            ['&', 'l', 't', ';', '%', ..] =>
                TryReadTo(text, start, 5, "%&gt;", Reach.Message, out tag, ref steps) && TagContent.IsCode(text, tag),
            ['*', '|', ..] =>
                TryReadTo(text, start, 2, "|*", Reach.Name, out tag, ref steps) && TagContent.IsMergeField(text.Slice(tag.Expression)),
            ['%', '%', ..] =>
                TryReadTo(text, start, 2, "%%", Reach.Name, out tag, ref steps) &&
                TagContent.IsVariableOfTitles(text.Slice(tag.Expression)),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a program of PHP starts here that cannot be told from a text: <c>&lt;?php // as the tag {$title} says … ?&gt;</c>.
    /// </summary>
    public static bool IsUnreadListing(ReadOnlySpan<char> text, int start, out int end, ref long steps)
    {
        end = start;
        if (!text[start..].StartsWith("<?php", StringComparison.Ordinal) ||
            !TryReadTo(text, start, 2, "?>", Reach.Message, out ParsedTag listing, ref steps))
            return false;
        end = listing.Range.End;
        return !TagContent.IsCode(text, listing);
    }

    // {{ x ? "}}" : {a: 1} }}: quotes and braces inside an expression hide its end.
    private static bool TryReadBraces(ReadOnlySpan<char> text, int start, int braces, out ParsedTag tag, ref long steps)
    {
        tag = default;
        int limit = Math.Min(text.Length, start + Reach.Line);
        int depth = 0;
        int position = start + braces;
        for (; position < limit; position++)
        {
            char character = text[position];
            if (character is '"' or '\'' && text[(position + 1)..limit].IndexOf(character) is > 0 and int quote &&
                !text.Slice(position, quote).Contains("}}", StringComparison.Ordinal))
                position += quote + 1;
            else if (character == '{') depth++;
            else if (character == '}' && depth-- == 0) break;
        }
        steps += position - start;
        int end = position + braces;
        if (end > limit || text[position..end].IndexOfAnyExcept('}') >= 0) return false;
        var expression = TextRange.FromBounds(start + braces, position);
        tag = new ParsedTag(TextRange.FromBounds(start, end), expression, TemplateExpression.Judge(text.Slice(expression)));
        return !text.Slice(expression).IsWhiteSpace() && TemplateExpression.MayBe(text.Slice(expression)) &&
            TagContent.IsOneStretch(text.Slice(expression));
    }

    private static bool TryReadTo(ReadOnlySpan<char> text, int start, int opener, string closer, int longest, out ParsedTag tag,
        ref long steps)
    {
        tag = default;
        ReadOnlySpan<char> rest = text.From(start + opener, longest);
        int length = rest.IndexOf(closer, StringComparison.Ordinal);
        steps += length < 0 ? rest.Length : length;
        if (length < 0) return false;
        tag = new ParsedTag(new TextRange(start, opener + length + closer.Length), new TextRange(start + opener, length),
            DebrisSureness.Unmistakable);
        return true;
    }

    // ExpressionEngine: {exp:channel:entries channel="news"}, {/exp:channel:entries}
    private static bool IsChannel(ReadOnlySpan<char> text) =>
        text.StartsWith("{exp:", StringComparison.Ordinal) || text.StartsWith("{/exp:", StringComparison.Ordinal);

    // %1$s, an operand of printf that translators keep: a lone one may be what the text is about.
    private static bool TryReadOperand(ReadOnlySpan<char> text, int start, out ParsedTag tag)
    {
        tag = new ParsedTag(new TextRange(start, 4), new TextRange(start + 1, 3), DebrisSureness.Probable);
        return text[(start + 4)..] is [] or [not ((>= '0' and <= '9') or (>= 'a' and <= 'z')), ..];
    }

    private static bool Take(ReadOnlySpan<char> text, TextRange range, out ParsedTag tag,
        DebrisSureness sureness = DebrisSureness.Unmistakable)
    {
        ReadOnlySpan<char> inside = text.Slice(range);
        int start = range.Start + inside.Length - inside.TrimStart(Openers).Length;
        tag = new ParsedTag(range, new TextRange(start, inside.Trim(Delimiters).Length), sureness);
        return true;
    }

    private static bool IsXml(ReadOnlySpan<char> behind) => behind.StartsWith("xml", StringComparison.OrdinalIgnoreCase);
}
