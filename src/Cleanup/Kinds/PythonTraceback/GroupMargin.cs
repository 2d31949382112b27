using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>
/// What draws exception groups: <c>  | </c> before each line, <c>+-+---------------- 1 ----------------</c> between them.
/// </summary>
internal static class GroupMargin
{
    // CPython prints sixteen, and a word processor sets an em dash for three.
    private const int FewestDashes = 5;

    /// <summary>Skips blanks and bars.</summary>
    public static void Skip(ref TextCursor cursor)
    {
        while (!cursor.AtEnd && (Blank.Is(cursor.Next) || cursor.Next == '|' || cursor.Next == '+' && IsHeading(cursor))) cursor.Position++;
    }

    /// <summary>Reads a separator: 1 when a group's members begin or go on, -1 when they end, 0 for none.</summary>
    public static int ReadSeparator(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        bool opens = ahead.TryRead("+-+");
        if (!opens && !ahead.TryRead('+')) return 0;
        if (!SkipDashes(ref ahead)) return 0;
        cursor.Position = ahead.Position;
        ahead.SkipBlanks();
        bool isNumbered = ahead.TryReadCount(out _) || ahead.TryRead("...");
        ahead.SkipBlanks();
        if (!isNumbered || !SkipDashes(ref ahead)) return -1;
        cursor.Position = ahead.Position;
        return opens ? 1 : 2;
    }

    // The plus in "  + Exception Group Traceback".
    private static bool IsHeading(TextCursor cursor) => cursor.TryRead("+ Exception Group");

    private static bool SkipDashes(ref TextCursor cursor)
    {
        int start = cursor.Position;
        while (cursor.Next is '-' or '–' or '—') cursor.Position++;
        return cursor.Position - start >= FewestDashes;
    }
}
