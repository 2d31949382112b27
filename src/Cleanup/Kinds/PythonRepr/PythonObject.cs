using Cleanup.Text;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>Objects in angle brackets with the name of their class. All look near, and give -1 when there is no such form.</summary>
internal static class PythonObject
{
    /// <summary>The start of the value in <c>&lt;QuerySet [1]></c> and <c>&lt;QueryDict: {'a': 1}></c>.</summary>
    public static int ContentStart(ReadOnlySpan<char> text, int position)
    {
        int end = ClassEnd(text, position);
        if (end < 0) return -1;
        if (text[end] == ':') end++;
        return text[end..] is [' ', '[' or '{', ..] ? end + 1 : -1;
    }

    /// <summary>The start of the title in <c>&lt;Post: a title></c>.</summary>
    public static int TitleStart(ReadOnlySpan<char> text, int position) =>
        ClassEnd(text, position) is > 0 and int end && text[end..] is [':', ' ', _, ..] ? end + 2 : -1;

    private static int ClassEnd(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        if (text[position..].WordAtStart(AngleBrackets.Openers) is { } opener) start += opener.Length;
        int end = start;
        while (end < text.Length && end - start < Reach.Word && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return start > position && end > start && end < text.Length && char.IsAsciiLetterUpper(text[start]) ? end : -1;
    }
}
