namespace Cleanup.Kinds.PythonTraceback;

/// <summary>
/// The name in angle brackets that a call had before a filter of tags took it away: <c>&lt;module&gt;</c>, <c>&lt;lambda&gt;</c>.
/// </summary>
internal static class LostName
{
    /// <summary>The likeliest name, by the source code of the call.</summary>
    public static string Of(ReadOnlySpan<char> source)
    {
        int comprehension = source.IndexOf(" for ", StringComparison.Ordinal);
        bool isComprehension = comprehension > 0 && source[comprehension..].Contains(" in ", StringComparison.Ordinal);
        if (source.Contains("lambda", StringComparison.Ordinal)) return "<lambda>";
        if (!isComprehension) return "<module>";
        int bracket = IndexOfOpen(source[..comprehension]);
        return bracket < 0 ? "<module>" : source[bracket] switch
        {
            '[' => "<listcomp>",
            '{' => source[bracket..comprehension].Contains(':') ? "<dictcomp>" : "<setcomp>",
            _ => "<genexpr>",
        };
    }

    // The last bracket that is not closed.
    private static int IndexOfOpen(ReadOnlySpan<char> source)
    {
        int depth = 0;
        for (int i = source.Length - 1; i >= 0; i--)
        {
            if (source[i] is ')' or ']' or '}') depth++;
            else if (source[i] is '(' or '[' or '{' && depth-- == 0) return i;
        }
        return -1;
    }
}
