using Cleanup.Text;

namespace Cleanup.Kinds.GoPrint;

/// <summary>The types that <c>%#v</c> prints before values: <c>[]main.Article</c>, <c>map[string]interface {}</c>. Thread-safe.</summary>
internal static class GoType
{
    /// <summary>The offset behind the type that starts at a place; the place itself when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="isList">Whether it is a slice or an array.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, out bool isList)
    {
        text = text.UpTo(start + Reach.Name);
        isList = start < text.Length && text[start] == '[';
        int position = start;
        while (position < text.Length)
        {
            ReadOnlySpan<char> rest = text[position..];
            int bracket = rest.IndexOf(']');
            if (rest[0] == '*') position++;
            else if (rest[0] == '[' && bracket == 1 + JsonNumber.CountDigits(rest[1..])) position += bracket + 1;
            else if (rest.StartsWith("map[", StringComparison.Ordinal) && bracket > 0) position += bracket + 1;
            else break;
        }
        int end = EndOfName(text, position);
        return end > position ? end : start;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest.StartsWith("interface {", StringComparison.Ordinal) || rest.StartsWith("struct {", StringComparison.Ordinal))
        {
            int brace = rest.IndexOf('}');
            return brace < 0 ? position : position + brace + 1;
        }
        int end = position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.')) end++;
        return end > position && char.IsLetter(text[position]) ? end : position;
    }
}
