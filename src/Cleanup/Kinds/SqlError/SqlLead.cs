using Cleanup.Grammars.Messages;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// What programs print in front of a database's message: <c>Query failed: </c>, <c>SQLSTATE[42S02]: </c>, <c>ERROR 1064 (42000): </c>.
/// </summary>
internal static class SqlLead
{
    /// <summary>UTF-16 units of a program's own words, to their colon.</summary>
    public const int LongestOwnWords = 80;

    /// <summary>UTF-16 units of the name of an exception's type.</summary>
    public const int LongestType = 100;

    private const int LongestCondition = 80;
    private const int ComponentCodeLength = 8;

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
        if (TryReadWords(ref cursor, SqlLeadWords.Strong) || TryReadState(ref cursor, ref code) || TryReadNumber(ref cursor, ref code))
            return isStrong = true;
        if (cursor.Next == '[' && cursor.Rest.UpTo(LogStamp.Longest).IndexOf(']') is var end and > 0 &&
            cursor.Rest[..end].Count(':') >= 2)
        {
            cursor.Position += end + 1;
            return true;
        }
        if (TryReadNumbered(ref cursor) || TryReadComponent(ref cursor, ref code) || TryReadOwnWords(ref cursor) || TryReadType(ref cursor))
            return isStrong = true;
        if (isStrong && TryReadPlainNumber(ref cursor, ref code)) return true;
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
        if (!component.TryRead("error ") || component.Rest.Length < ComponentCodeLength + 2) return false;
        code = component.Rest[1..(ComponentCodeLength + 1)].ToString();
        component.Position += ComponentCodeLength + 2;
        cursor = component;
        return true;
    }

    /// <summary>Reads <c>Could not connect to the database:</c>.</summary>
    public static bool TryReadOwnWords(ref TextCursor cursor)
    {
        TextCursor words = cursor;
        if (!TryReadWords(ref words, SqlLeadWords.OwnWords)) return false;
        ReadOnlySpan<char> rest = words.Rest.UpTo(LongestOwnWords);
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
        while (end < rest.Length && end < LongestType &&
            (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '.' or '$' || IsScope(rest[end..]) ||
            end > 0 && IsScope(rest[(end - 1)..]))) end++;
        ReadOnlySpan<char> type = rest[..end];
        if (rest[end..] is not [':', ..] || !type.ContainsAny('.', ':') ||
            !type.EndsWith("Exception", StringComparison.Ordinal) && !type.EndsWith("Error", StringComparison.Ordinal)) return false;
        cursor.Position += end + 1;
        return true;
    }

    private static bool IsScope(ReadOnlySpan<char> text) => text.StartsWith("::", StringComparison.Ordinal);

    // Behind the words of a program: 1146 (Table 'forum.session' doesn't exist), 1064: …, 1054 - …
    private static bool TryReadPlainNumber(ref TextCursor cursor, ref string? code)
    {
        TextCursor number = cursor;
        if (!number.TryReadCount(out int value) || value < 1_000 || !Blank.Is(number.Next) && number.Next != ':') return false;
        code ??= number.Text[cursor.Position..number.Position].ToString();
        number.TryRead(':');
        number.SkipBlanks();
        if (number.TryRead("- ")) number.SkipBlanks();
        number.TryRead('(');
        cursor = number;
        return true;
    }

    private static bool TryReadWords(ref TextCursor cursor, string[] leads)
    {
        foreach (string lead in leads)
        {
            if (!SqlText.StartsWith(cursor.Rest, lead)) continue;
            cursor.Position += lead.Length;
            return true;
        }
        return false;
    }

    // SQLSTATE[42S02]: Base table or view not found: 1146 …, and of a connection SQLSTATE[HY000] [2002] …
    private static bool TryReadState(ref TextCursor cursor, ref string? code)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        if (rest.Length < 15 || !rest.StartsWith("SQLSTATE[", StringComparison.Ordinal) || rest[14] != ']') return false;
        code = rest[9..14].ToString();
        cursor.Position += 15;
        cursor.TryRead(':');
        return true;
    }

    // ERROR 1064 (42000) at line 1: …, and of phpMyAdmin #1064 - …
    private static bool TryReadNumber(ref TextCursor cursor, ref string? code)
    {
        TextCursor number = cursor;
        bool isShort = number.TryRead('#');
        if (!isShort && !number.TryRead("ERROR ")) return false;
        int start = number.Position;
        if (!number.TryReadCount(out _)) return false;
        string read = number.Text[start..number.Position].ToString();
        if (isShort)
        {
            if (!number.TryRead(" - ")) return false;
        }
        else
        {
            number.SkipBlanks();
            if (!number.TryRead('(') || number.Rest.Length < 6 || number.Rest[5] != ')') return false;
            read = number.Rest[..5].ToString();
            number.Position += 6;
            int colon = number.Rest.UpTo(LongestCondition).IndexOf(':');
            if (colon < 0) return false;
            number.Position += colon + 1;
        }
        code = read;
        cursor = number;
        return true;
    }

}
