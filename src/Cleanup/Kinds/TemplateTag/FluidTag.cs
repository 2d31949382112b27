using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// TYPO3's Fluid in line: <c>{item.text -> f:format.html()}</c>, <c>{f:translate(key: 'more')}</c>. Helpers have a namespace, a name and
/// brackets; <c>{namespace n=Quay\News\ViewHelpers}</c> says where they are.
/// </summary>
internal static class FluidTag
{
    /// <summary>Reads the expression whose brace stands at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange tag, ref long steps)
    {
        tag = default;
        ReadOnlySpan<char> rest = Lines.First(text.From(start + 1, Reach.Name));
        int end = EndOf(rest);
        steps += rest.Length;
        if (end < 0) return false;
        tag = new TextRange(start, end + 2);
        ReadOnlySpan<char> expression = rest[..end];
        int arrow = expression.IndexOf("->", StringComparison.Ordinal);
        if (arrow < 0) return CallsHelper(expression) || DeclaresNamespace(expression);
        return TemplateExpression.IsPath(expression[..arrow].TrimEnd()) && CallsHelper(expression[(arrow + 2)..]);
    }

    // Where the brace is closed; arguments may have braces of their own.
    private static int EndOf(ReadOnlySpan<char> rest)
    {
        int depth = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '{') depth++;
            else if (rest[i] == '}' && depth-- == 0) return i;
        }
        return -1;
    }

    private static bool DeclaresNamespace(ReadOnlySpan<char> expression)
    {
        const string keyword = "namespace ";
        if (!expression.StartsWith(keyword, StringComparison.Ordinal)) return false;
        int sign = expression.IndexOf('=');
        return sign > keyword.Length && expression[sign..].Contains('\\') && !expression[keyword.Length..].Contains(' ');
    }

    private static bool CallsHelper(ReadOnlySpan<char> call)
    {
        call = call.Trim();
        int colon = 0;
        while (colon < call.Length && colon < Reach.Word && char.IsAsciiLetterLower(call[colon])) colon++;
        if (colon == 0 || call[colon..] is not [':', _, ..]) return false;
        int bracket = colon + 1;
        while (bracket < call.Length && (char.IsAsciiLetter(call[bracket]) || call[bracket] == '.')) bracket++;
        return bracket > colon + 1 && call[bracket..] is ['(', ..] && call is [.., ')'];
    }
}
