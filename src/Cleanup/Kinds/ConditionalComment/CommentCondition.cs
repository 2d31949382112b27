using Cleanup.Text;

namespace Cleanup.Kinds.ConditionalComment;

/// <summary>What stands in the brackets of a conditional comment. Thread-safe.</summary>
internal static class CommentCondition
{
    /// <summary>Whether a program is asked for: <c>(gte mso 9)|(IE)</c>, <c>!lte IE 9</c>, <c>!vml</c>.</summary>
    public static bool NamesProgram(ReadOnlySpan<char> condition)
    {
        foreach (char character in condition)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !Blank.Is(character) &&
                character is not ('!' or '&' or '|' or '(' or ')' or '.' or ';'))
                return false;
        }
        return condition.Contains("IE", StringComparison.Ordinal) || condition.Contains("mso", StringComparison.OrdinalIgnoreCase) ||
            condition.Contains("vml", StringComparison.OrdinalIgnoreCase) || condition.Contains(" ie ", StringComparison.Ordinal) ||
            condition.Contains("supportLists", StringComparison.OrdinalIgnoreCase) ||
                condition.Contains("supportEmptyParas", StringComparison.OrdinalIgnoreCase);
    }
}
