using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// Reads the tags of template engines by their delimiters: Mustache, Handlebars, Angular, Vue, Jinja, Twig, Liquid, Janrain, JSP, ASP, ERB,
/// PHP.
/// </summary>
internal static class TemplateTagReader
{
    private const int LongestExpression = 1_000;
    private const int LongestServerCode = 5_000;
    private const int LongestComment = 200;

    // What stands between values without a sign.
    private static readonly string[] _words = ["if", "for", "in", "not", "and", "or", "is", "with", "as", "else", "load"];

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
            ['{', '%', ..] => TryReadTo(text, start, 2, "%}", LongestExpression, out tag, ref steps) && IsStatement(text, ref tag),
            ['{', '#', ..] => TryReadTo(text, start, 2, "#}", LongestComment, out tag, ref steps) && IsOneLine(text, tag),
            ['{', '|', ..] =>
                TryReadTo(text, start, 2, "|}", LongestComment, out tag, ref steps) &&
                TemplateExpression.IsPath(text.Slice(tag.Expression)),
            ['{', '*', ..] => TryReadTo(text, start, 2, "*}", LongestComment, out tag, ref steps) && IsOneLine(text, tag),
            ['{', '$', ..] => TryReadTo(text, start, 2, "}", LongestComment, out tag, ref steps) && IsSmarty(text.Slice(tag.Expression)),
            ['{', '/' or 'e', ..] when IsChannel(rest) =>
                TryReadTo(text, start, 1, "}", LongestComment, out tag, ref steps) && IsOneLine(text, tag),
            ['{', ..] => Placeholder.TryRead(text, start, out tag),
            ['$' or '#', '{', ..] => TryReadTo(text, start, 2, "}", LongestComment, out tag, ref steps) && IsVariable(text, ref tag),
            ['<', '%', ..] => TryReadTo(text, start, 2, "%>", LongestServerCode, out tag, ref steps) && IsCode(text, tag),
            ['<', '?', ..] =>
                !IsXml(rest[2..]) && TryReadTo(text, start, 2, "?>", LongestServerCode, out tag, ref steps) && IsCode(text, tag),
            ['<', '!', '-', '-', ..] =>
                TryReadTo(text, start, 4, "-->", LongestComment, out tag, ref steps) && IsServerComment(text.Slice(tag.Expression)),
            ['<', ..] when ServerElement.TryRead(text, start, out TextRange element, ref steps) => Take(element, out tag),
            ['@', ..] when BladeTag.TryRead(text, start, out TextRange blade, ref steps) => Take(blade, out tag),
            ['[', '%', ..] =>
                TryReadTo(text, start, 2, "%]", LongestExpression, out tag, ref steps) && IsOneLine(text, tag) &&
                text.Slice(tag.Expression).ContainsAnyInRange('a', 'z'),
            ['[', '[', ..] => TryReadTo(text, start, 2, "]]", LongestComment, out tag, ref steps) && IsModx(text.Slice(tag.Expression)),
            ['[', ..] => Placeholder.TryReadBracketed(text, start, out tag),
            ['%', >= 'a' and <= 'z', ..] => Placeholder.TryReadPercent(text, start, out tag),
            ['%', >= '1' and <= '9', '$', 's' or 'd', ..] => TryReadOperand(text, start, out tag),
            ['<', '!', '?', ..] => TryReadTo(text, start, 3, "?>", LongestServerCode, out tag, ref steps) && IsCode(text, tag),
            ['&', 'l', 't', ';', '?', ..] =>
                !IsXml(rest[5..]) && TryReadTo(text, start, 5, "?&gt;", LongestServerCode, out tag, ref steps) && IsCode(text, tag),
            ['&', 'l', 't', ';', '%', ..] =>
                TryReadTo(text, start, 5, "%&gt;", LongestServerCode, out tag, ref steps) && IsCode(text, tag),
            ['*', '|', ..] =>
                TryReadTo(text, start, 2, "|*", LongestComment, out tag, ref steps) && IsMergeField(text.Slice(tag.Expression)),
            ['%', '%', ..] =>
                TryReadTo(text, start, 2, "%%", LongestComment, out tag, ref steps) && IsMergeField(text.Slice(tag.Expression)),
            _ => false,
        };
    }


    // {{ x ? "}}" : {a: 1} }}: quotes and braces inside an expression hide its end.
    private static bool TryReadBraces(ReadOnlySpan<char> text, int start, int braces, out ParsedTag tag, ref long steps)
    {
        tag = default;
        int limit = Math.Min(text.Length, start + LongestExpression);
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
            IsOneStretch(text.Slice(expression));
    }

    // An expression may run over lines, a sentence on a line of its own is none.
    private static bool IsOneStretch(ReadOnlySpan<char> expression) =>
        Lines.LengthOfFirst(expression) is var first && (first == expression.Length || !ProseInCode.IsIn(expression[first..], _words));

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

    // {$article.title}, {$smarty.now|date_format:"%Y"}
    private static bool IsSmarty(ReadOnlySpan<char> expression) =>
        expression is [>= 'a' and <= 'z', ..] or ['_', ..] &&
            TemplateExpression.IsPath(expression[..(expression.IndexOf('|') is >= 0 and var bar ? bar : expression.Length)]);

    // ExpressionEngine: {exp:channel:entries channel="news"}, {/exp:channel:entries}
    private static bool IsChannel(ReadOnlySpan<char> text) =>
        text.StartsWith("{exp:", StringComparison.Ordinal) || text.StartsWith("{/exp:", StringComparison.Ordinal);

    // Server side includes, and the comments by which Knockout binds.
    private static bool IsServerComment(ReadOnlySpan<char> comment)
    {
        comment = comment.TrimStart();
        return comment.StartsWith("#include ", StringComparison.Ordinal) || comment.StartsWith("#echo ", StringComparison.Ordinal) ||
            comment.StartsWith("#if ", StringComparison.Ordinal) ||
            comment.StartsWith("#endif", StringComparison.Ordinal) || comment.StartsWith("ko ", StringComparison.Ordinal) ||
                comment.TrimEnd() is "/ko";
    }

    // MODX: [[+pagetitle]], [[*content]], [[$footer]], [[!snippet]]
    private static bool IsModx(ReadOnlySpan<char> expression) =>
        expression is ['+' or '*' or '$' or '!' or '~', ..] &&
            TemplateExpression.IsPath(expression[1..].TrimStart('+')[..(expression[1..].TrimStart('+')
            .IndexOfAny('?', ':') is >= 0 and var end ? end : expression[1..].TrimStart('+').Length)]);

    // %1$s, an operand of printf that translators keep: a lone one may be what the text is about.
    private static bool TryReadOperand(ReadOnlySpan<char> text, int start, out ParsedTag tag)
    {
        tag = new ParsedTag(new TextRange(start, 4), new TextRange(start + 1, 3), DebrisSureness.Probable);
        return text[(start + 4)..] is [] or [not ((>= '0' and <= '9') or (>= 'a' and <= 'z')), ..];
    }

    private static bool Take(TextRange range, out ParsedTag tag)
    {
        tag = new ParsedTag(range, new TextRange(range.Start + 1, range.Length - 1), DebrisSureness.Unmistakable);
        return true;
    }

    // {% if user %}, {%- endfor -%}
    private static bool IsStatement(ReadOnlySpan<char> text, ref ParsedTag tag)
    {
        ReadOnlySpan<char> statement = text.Slice(tag.Expression).Trim("-+ \t\r\n\u00A0");
        return statement is [>= 'a' and <= 'z', ..] && !statement.ContainsAny("{%") && IsCode(text, tag);
    }

    // "{% of votes by ward": words in a row are no statement, and a sentence between <? and ?> is no program.
    private static bool IsCode(ReadOnlySpan<char> text, ParsedTag tag) => !ProseInCode.IsIn(text.Slice(tag.Expression), _words);

    private static bool IsVariable(ReadOnlySpan<char> text, ref ParsedTag tag)
    {
        ReadOnlySpan<char> expression = text.Slice(tag.Expression).Trim();
        if (expression is not ([>= 'a' and <= 'z', ..] or [>= 'A' and <= 'Z', ..] or ['_' or '$', ..])) return false;
        bool isPath = TemplateExpression.IsPath(expression);
        // ${HOME} belongs to shells, #{x} to songs and comics.
        bool isSure = isPath && (expression.Contains('.') || text[tag.Range.Start] == '$' && expression.ContainsAnyInRange('a', 'z'));
        tag = tag with { Sureness = isSure ? DebrisSureness.Unmistakable : DebrisSureness.Probable };
        return isPath || expression.ContainsAny("(['\"?");
    }

    private static bool IsMergeField(ReadOnlySpan<char> name) =>
        name.Length > 1 && name.IndexOfAnyExceptInRange('0', 'Z') is var other && (other < 0 || name[other] == '_') &&
        name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('a', 'z');

    private static bool IsOneLine(ReadOnlySpan<char> text, ParsedTag tag) =>
        !text.Slice(tag.Expression).ContainsAny('\n', '\r') && !text.Slice(tag.Expression).IsWhiteSpace();

    private static bool IsXml(ReadOnlySpan<char> behind) => behind.StartsWith("xml", StringComparison.OrdinalIgnoreCase);
}
