using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>A name with its members: <c>window.slots.push</c>. Thread-safe.</summary>
internal static class ScriptPath
{
    /// <summary>Where the one starts that ends at <paramref name="end"/>.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end, int floor)
    {
        floor = Math.Max(floor, end - Reach.Word);
        int start = end;
        while (start > floor && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '$')) start--;
        while (start < end && text[start] == '.') start++;
        return start;
    }
}
