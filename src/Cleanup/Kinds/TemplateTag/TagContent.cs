using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>Tells what stands between the delimiters of a tag from prose and from what else has such delimiters. Thread-safe.</summary>
internal static class TagContent
{
    // What stands between values without a sign.
    private static readonly string[] _words = ["if", "for", "in", "not", "and", "or", "is", "with", "as", "else", "load"];

    // An expression may run over lines, a sentence on a line of its own is none.
    public static bool IsOneStretch(ReadOnlySpan<char> expression) =>
        Lines.LengthOfFirst(expression) is var first && (first == expression.Length || !ProseInCode.IsIn(expression[first..], _words));

    // {$article.title}, {$smarty.now|date_format:"%Y"}
    public static bool IsSmarty(ReadOnlySpan<char> expression) =>
        expression is [>= 'a' and <= 'z', ..] or ['_', ..] &&
            TemplateExpression.IsPath(expression[..(expression.IndexOf('|') is >= 0 and var bar ? bar : expression.Length)]);

    // Server side includes, and the comments by which Knockout binds.
    public static bool IsServerComment(ReadOnlySpan<char> comment)
    {
        comment = comment.TrimStart();
        return comment.StartsWithAny(["#include ", "#echo ", "#if ", "#endif", "ko "]) || comment.TrimEnd() is "/ko";
    }

    // MODX: [[+pagetitle]], [[*content]], [[$footer]], [[!snippet]]
    public static bool IsModx(ReadOnlySpan<char> expression)
    {
        if (expression is not ['+' or '*' or '$' or '!' or '~', ..]) return false;
        ReadOnlySpan<char> path = expression[1..].TrimStart('+');
        return TemplateExpression.IsPath(path[..(path.IndexOfAny('?', ':') is >= 0 and var end ? end : path.Length)]);
    }

    // {% if user %}, {%- endfor -%}
    public static bool IsStatement(ReadOnlySpan<char> text, ref ParsedTag tag)
    {
        ReadOnlySpan<char> statement = text.Slice(tag.Expression).Trim("-+ \t\r\n\u00A0");
        return statement is [>= 'a' and <= 'z', ..] && !statement.ContainsAny("{%") && IsCode(text, tag);
    }

    // "{% of votes by ward": words in a row are no statement, and a sentence between <? and ?> is no program.
    public static bool IsCode(ReadOnlySpan<char> text, ParsedTag tag) => !ProseInCode.IsIn(text.Slice(tag.Expression), _words);

    public static bool IsVariable(ReadOnlySpan<char> text, ref ParsedTag tag)
    {
        ReadOnlySpan<char> expression = text.Slice(tag.Expression).Trim();
        if (expression is not ([>= 'a' and <= 'z', ..] or [>= 'A' and <= 'Z', ..] or ['_' or '$', ..])) return false;
        bool isPath = TemplateExpression.IsPath(expression);
        // ${HOME} belongs to shells, #{x} to songs and comics.
        bool isSure = isPath && (expression.Contains('.') || text[tag.Range.Start] == '$' && expression.ContainsAnyInRange('a', 'z'));
        tag = tag with { Sureness = isSure ? DebrisSureness.Unmistakable : DebrisSureness.Probable };
        return isPath || expression.ContainsAny("(['\"?");
    }

    public static bool IsMergeField(ReadOnlySpan<char> name) =>
        name.Length > 1 && name.IndexOfAnyExceptInRange('0', 'Z') is var other && (other < 0 || name[other] == '_') &&
        name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('a', 'z');

    // %%TITLE%%, %%sitename%%
    public static bool IsVariableOfTitles(ReadOnlySpan<char> name) =>
        IsMergeField(name) || name.Length > 2 && !name.ContainsAnyExceptInRange('_', 'z') && !name.Contains('`');

    public static bool IsOneLine(ReadOnlySpan<char> text, ParsedTag tag) =>
        !text.Slice(tag.Expression).ContainsAny('\n', '\r') && !text.Slice(tag.Expression).IsWhiteSpace();
}
