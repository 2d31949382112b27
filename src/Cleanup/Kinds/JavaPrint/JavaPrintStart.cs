using Cleanup.Text;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>Finds the start of a printed value from one of its brackets. Thread-safe.</summary>
internal static class JavaPrintStart
{
    private const string Optional = JavaOpener.Optional + "[";

    /// <summary>The offset at which the value starts around the bracket at a place; -1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int bracket, int floor)
    {
        if (!JavaKey.TryRead(text, bracket + 1, out JavaKey key) || !key.HasValue(text)) return -1;
        int start = JavaOpener.StartOfName(text, bracket, floor);
        if (start == bracket && text[bracket] != '{') return -1;
        start = BehindOpeners(text, start, floor);
        return IsBegun(text[floor..start]) ? start : -1;
    }

    private static int BehindOpeners(ReadOnlySpan<char> text, int start, int floor)
    {
        while (start > floor)
        {
            if (text[floor..start].EndsWith(Optional, StringComparison.Ordinal)) start -= Optional.Length;
            else if (text[start - 1] == '[') start--;
            else break;
        }
        return start;
    }

    // Behind a word, a brace or a sign of source it is a block, a selector, a label of somebody's, or an argument.
    private static bool IsBegun(ReadOnlySpan<char> before)
    {
        if (before is [] or [.., '>' or '.' or ':' or '"' or '“' or '\u00BB']) return true;
        ReadOnlySpan<char> line = before.TrimEnd(" \t");
        return Blank.Is(before[^1]) && line is not [.., '=' or '(' or ','];
    }
}
