using Cleanup.Scanning;

namespace Cleanup.Detectors.Errors;

/// <summary>The time in brackets with which a line of a log begins: <c>[22-Nov-2026 16:36:51 UTC]</c>.</summary>
internal static class LogStamp
{
    /// <summary>UTF-16 units of the longest stamp.</summary>
    public const int Longest = 60;

    /// <summary>The offset of the stamp in front of <paramref name="position"/>, or that position where none stands there.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int position, int floor)
    {
        int end = position;
        while (end > floor && TextCursor.IsBlank(text[end - 1])) end--;
        if (end == floor || text[end - 1] != ']') return position;
        ReadOnlySpan<char> near = text[Math.Max(floor, end - Longest)..end];
        int bracket = near.LastIndexOf('[');
        return bracket >= 0 && near[bracket..].Count(':') >= 2 ? end - near.Length + bracket : position;
    }
}
