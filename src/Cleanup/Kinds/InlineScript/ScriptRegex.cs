namespace Cleanup.Kinds.InlineScript;

/// <summary>A regular expression of JavaScript, which may hold quotation marks and brackets: <c>/["'(]/</c>. Thread-safe.</summary>
internal static class ScriptRegex
{
    private const int Longest = 200;

    /// <summary>The offset behind the expression that starts at <paramref name="start"/>; -1 when its line does not close it.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        // What stands behind "<" is the end of an element.
        if (start > 0 && text[start - 1] == '<') return -1;
        int limit = Math.Min(text.Length, start + Longest);
        bool inClass = false;
        for (int end = start + 1; end < limit && text[end] is not ('\n' or '\r'); end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] is '[' or ']') inClass = text[end] == '[';
            else if (text[end] == '/' && !inClass) return end + 1;
        }
        return -1;
    }
}
