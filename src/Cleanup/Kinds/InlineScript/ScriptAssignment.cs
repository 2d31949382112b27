namespace Cleanup.Kinds.InlineScript;

/// <summary>Assignments to variables that scripts in pages have and prose does not. Thread-safe.</summary>
internal static class ScriptAssignment
{
    /// <summary>
    /// Where the assignment starts whose sign stands at <paramref name="sign"/>: <c>var slots =</c>, <c>window.slots =</c>; -1 for any
    /// other.
    /// </summary>
    public static int StartOf(ReadOnlySpan<char> text, int sign, int floor)
    {
        if (text[(sign + 1)..] is ['=', ..]) return -1;
        int nameEnd = sign;
        while (nameEnd > floor && char.IsWhiteSpace(text[nameEnd - 1])) nameEnd--;
        int start = ScriptPath.StartOf(text, nameEnd, floor);
        ReadOnlySpan<char> path = text[start..nameEnd];
        if (path.IsEmpty) return -1;
        // (adsbygoogle = window.adsbygoogle || []).push({});
        if (start > floor && text[start - 1] == '(' && text[(sign + 1)..].TrimStart().StartsWith("window.", StringComparison.Ordinal))
            return start - 1;
        if (path.StartsWith("window.", StringComparison.Ordinal) || path.StartsWith("document.", StringComparison.Ordinal)) return start;
        int before = start;
        while (before > floor && char.IsWhiteSpace(text[before - 1])) before--;
        foreach (string keyword in (ReadOnlySpan<string>)["var", "const", "let"])
        {
            int keywordStart = before - keyword.Length;
            if (before < start && keywordStart >= floor && text[keywordStart..before].SequenceEqual(keyword) &&
                (keywordStart == floor || !char.IsLetterOrDigit(text[keywordStart - 1]))) return keywordStart;
        }
        return -1;
    }
}
