using System.Buffers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>Tells what a template would evaluate from what people and wikis put into double braces.</summary>
internal static class TemplateExpression
{
    private static readonly SearchValues<char> _operators = SearchValues.Create(".[]()|?:=!<>&+*'\"$,/-");

    // {{{hugs}}} and the most frequent templates of wikis.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _otherWords =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "hug", "hugs", "sigh", "shudder", "grin", "wink", "reflist", "stub", "cn", "fact", "clear", "quote", "main", "notelist", "toc",
        "portal", "dead link",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is not mere punctuation or a word of another script.</summary>
    public static bool MayBe(ReadOnlySpan<char> expression)
    {
        expression = expression.Trim();
        return expression is ['.'] || expression.ContainsAnyInRange('a', 'z') || expression.ContainsAnyInRange('A', 'Z');
    }

    /// <summary>How much the expression says for itself.</summary>
    public static DebrisSureness Judge(ReadOnlySpan<char> expression)
    {
        expression = expression.Trim();
        if (expression.IsEmpty || _otherWords.Contains(expression) || IsWiki(expression)) return DebrisSureness.Doubtful;
        char first = expression[0];
        // {{#each posts}}, {{/if}}, {{^message}}, {{> partial}}, {{::title}}, {{.}}, {{- x -}}
        if (first is '#' or '/' or '^' or '>' or '!' or '&' or '.' or ':' or '~' or '@' or '$' or '_' or '-' or '(' or '{')
            return DebrisSureness.Unmistakable;
        if (first is '\'' or '"' or '‘' or '“' or '`')
            return expression.Contains('|') ? DebrisSureness.Unmistakable : DebrisSureness.Probable;
        bool isWord = char.IsAsciiLetter(first);
        if (!isWord) return DebrisSureness.Doubtful;
        bool hasOperator = expression.ContainsAny(_operators);
        if (char.IsAsciiLetterLower(first))
            return hasOperator || !expression.ContainsAny(" \t\n") ? DebrisSureness.Unmistakable : DebrisSureness.Probable;
        return IsPath(expression) && expression.Contains('.') ? DebrisSureness.Unmistakable : DebrisSureness.Probable;
    }

    /// <summary>Whether it is a name, or names joined by dots: <c>post.title</c>.</summary>
    public static bool IsPath(ReadOnlySpan<char> expression)
    {
        expression = expression.Trim();
        if (expression.IsEmpty || !char.IsAsciiLetter(expression[0]) && expression[0] is not ('_' or '$' or '/')) return false;
        foreach (char character in expression[1..])
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.' or '$' or '[' or ']' or '-')) return false;
        }
        return expression[^1] is not ('.' or '-');
    }

    // {{cite web|url=…}}, {{#invoke:Box|x}}, {{Main article|Trams}}
    private static bool IsWiki(ReadOnlySpan<char> expression)
    {
        if (expression[0] == '#') return expression.IndexOf(':') is > 0 and int colon && IsPath(expression[1..colon]);
        int bar = expression.IndexOf('|');
        if (bar < 0) return char.IsAsciiLetterUpper(expression[0]) && !expression.ContainsAny("._()[");
        ReadOnlySpan<char> behind = expression[(bar + 1)..];
        return !behind.StartsWith('|') && (char.IsAsciiLetterUpper(expression[0]) || behind is [not ' ', ..] && behind.Contains('=')) &&
            !expression.Contains(" | ", StringComparison.Ordinal);
    }
}
