namespace Cleanup.Grammars.Strings;

/// <summary>A regular expression of JavaScript, which may hold quotation marks and brackets: <c>/["'(]/</c>. Thread-safe.</summary>
internal static class RegexLiteral
{
    /// <summary>The offset behind the slash that closes it; -1 when none does on its line, or within so many characters.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int longest)
    {
        int limit = Math.Min(text.Length, start + longest);
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
