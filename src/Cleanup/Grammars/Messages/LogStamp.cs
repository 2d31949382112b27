using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>The time in brackets with which a line of a log begins: <c>[22-Nov-2026 16:36:51 UTC]</c>.</summary>
internal static class LogStamp
{
    /// <summary>The offset of the stamp in front of <paramref name="position"/>, or that position where none stands there.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        // Apache: [Mon Mar 18 10:22:41 2019] [error] [client 10.1.2.3] PHP Warning: …
        for (int bracket = position; bracket > position - Reach.Name;)
        {
            int end = Blank.SkipBack(text, bracket, floor);
            if (end == floor || text[end - 1] != ']') break;
            ReadOnlySpan<char> near = text[Math.Max(floor, end - Reach.Word)..end];
            int opens = near.LastIndexOf('[');
            if (opens < 0) break;
            bracket = end - near.Length + opens;
            if (near[opens..].Count(':') >= 2) start = bracket;
        }
        return start;
    }
}
