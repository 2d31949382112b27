using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>The rest of a trace that an excerpt cut in the middle of a call: <c>at org.shop.Car…</c>.</summary>
internal static class CutCall
{
    /// <summary>
    /// The offset behind the part of a call and the excerpt's mark that stand at <paramref name="end"/>; else the offset itself.
    /// </summary>
    public static int Skip(ReadOnlySpan<char> text, int end)
    {
        int marked = Ellipsis.Skip(text, end);
        if (marked > end) return marked;
        var cursor = TextCursor.BehindBlanks(text, end);
        if (!cursor.TryRead("at ")) return end;
        int start = cursor.Position;
        cursor.SkipWord();
        ReadOnlySpan<char> part = text[start..cursor.Position];
        // "at noon" is prose.
        bool isCall = part.TrimEnd('.').Contains('.') || part.ContainsAny('(', '/');
        bool endsLine = cursor.AtEnd || cursor.Next is '\n' or '\r' || Ellipsis.Skip(text, cursor.Position) > cursor.Position;
        return isCall && endsLine ? Ellipsis.Skip(text, cursor.Position) : end;
    }
}
