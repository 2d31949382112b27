using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// What programs print in front of a database's message: <c>Query failed: </c>, <c>SQLSTATE[42S02]: </c>, <c>ERROR 1064 (42000): </c>.
/// </summary>
internal static class SqlLead
{
    /// <summary>The offset behind the leads at <paramref name="position"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where they start.</param>
    /// <param name="code">The code that one of them gives, if any.</param>
    /// <param name="isStrong">Whether one of them is about databases.</param>
    public static int Skip(ReadOnlySpan<char> text, int position, ref string? code, ref bool isStrong)
    {
        var cursor = new TextCursor(text, position);
        while (TryRead(ref cursor, ref code, ref isStrong)) cursor.SkipBlanks();
        return cursor.Position;
    }

    private static bool TryRead(ref TextCursor cursor, ref string? code, ref bool isStrong)
    {
        if (TryReadWords(ref cursor, SqlLeadWords.Strong) || SqlLeadCode.TryReadState(ref cursor, ref code) ||
            SqlLeadCode.TryReadNumber(ref cursor, ref code))
            return isStrong = true;
        if (cursor.Next == '[' && cursor.Rest.UpTo(Reach.Word).IndexOf(']') is var end and > 0 &&
            cursor.Rest[..end].Count(':') >= 2)
        {
            cursor.Position += end + 1;
            return true;
        }
        if (TryReadNumbered(ref cursor) || TryReadComponent(ref cursor, ref code) || TryReadOwnWords(ref cursor) || TryReadType(ref cursor))
            return isStrong = true;
        if (isStrong && SqlLeadCode.TryReadPlainNumber(ref cursor, ref code)) return true;
        return TryReadWords(ref cursor, SqlLeadWords.Weak);
    }

    private static bool TryReadNumbered(ref TextCursor cursor)
    {
        TextCursor number = cursor;
        if (!TryReadWords(ref number, SqlLeadWords.Numbered) || !number.TryReadCount(out _) || !number.TryRead(':')) return false;
        cursor = number;
        return true;
    }

    private static bool TryReadComponent(ref TextCursor cursor, ref string? code)
    {
        TextCursor component = cursor;
        if (!TryReadWords(ref component, SqlLeadWords.Components)) return false;
        component.SkipBlanks();
        if (!component.TryRead("error ") || component.Rest.Length < SqlLeadCode.ComponentLength + 2) return false;
        code = component.Rest[1..(SqlLeadCode.ComponentLength + 1)].ToString();
        component.Position += SqlLeadCode.ComponentLength + 2;
        cursor = component;
        return true;
    }

    /// <summary>Reads <c>Could not connect to the database:</c>.</summary>
    public static bool TryReadOwnWords(ref TextCursor cursor)
    {
        TextCursor words = cursor;
        if (!TryReadWords(ref words, SqlLeadWords.OwnWords)) return false;
        ReadOnlySpan<char> rest = words.Rest.UpTo(Reach.Word);
        int colon = rest.IndexOfAny(':', '\n', '.');
        if (words.TryReadCount(out _)) words.TryRead(':');
        else if (colon < 0 || rest[colon] != ':') return false;
        else words.Position += colon + 1;
        cursor = words;
        return true;
    }

    /// <summary>Reads <c>SQLite3::SQLException:</c>, <c>com.mysql.jdbc.MySQLSyntaxErrorException:</c>.</summary>
    public static bool TryReadType(ref TextCursor cursor)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        int end = 0;
        while (end < rest.Length && end < Reach.Name &&
            (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '.' or '$' || IsScope(rest[end..]) ||
            end > 0 && IsScope(rest[(end - 1)..]))) end++;
        ReadOnlySpan<char> type = rest[..end];
        if (rest[end..] is not [':', ..] || !type.ContainsAny('.', ':') ||
            !type.EndsWith("Exception", StringComparison.Ordinal) && !type.EndsWith("Error", StringComparison.Ordinal)) return false;
        cursor.Position += end + 1;
        return true;
    }

    private static bool IsScope(ReadOnlySpan<char> text) => text.StartsWith("::", StringComparison.Ordinal);

    private static bool TryReadWords(ref TextCursor cursor, string[] leads)
    {
        foreach (string lead in leads)
        {
            if (!LooseWords.StartsWith(cursor.Rest, lead)) continue;
            cursor.Position += lead.Length;
            return true;
        }
        return false;
    }
}
