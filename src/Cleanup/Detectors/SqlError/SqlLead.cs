using Cleanup.Detectors.Errors;
using Cleanup.Scanning;

namespace Cleanup.Detectors.SqlError;

/// <summary>What programs print in front of a database's message: <c>Query failed: </c>, <c>SQLSTATE[42S02]: </c>, <c>ERROR 1064 (42000): </c>.</summary>
internal static class SqlLead
{
    private const int LongestCondition = 80;

    private static readonly string[] _strong =
    [
        "WordPress database error: [", "WordPress database error:", "WordPress database error", "Query failed:", "Query failed.", "Invalid query:", "MySQL error:", "MySQL Error:",
        "MySQL said:", "Database error:", "Database Error:", "SQL error:", "SQL Error:", "DB Error:", "Error in query:", "mysqli_sql_exception:", "PDOException:",
        "Microsoft OLE DB Provider for ODBC Drivers", "Microsoft OLE DB Provider for SQL Server", "SQLITE_ERROR:", "SQLITE_BUSY:", "SQLITE_CONSTRAINT:", "SQLITE_CANTOPEN:",
    ];

    private static readonly string[] _weak = ["You have an error:", "Error:", "error:", "Parse error:", "in prepare,", "Runtime error:"];

    // The shell of SQLite: "Parse error near line 1:".
    private static readonly string[] _numbered = ["Parse error near line ", "Runtime error near line ", "Error: near line "];

    /// <summary>Where the leads start that stand in a row before <paramref name="position"/>.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        while (LengthBefore(text[floor..start]) is var length and > 0) start -= length;
        return start < position ? LogStamp.StartBefore(text, start, floor) : start;
    }

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
        if (TryReadWords(ref cursor, _strong) || TryReadState(ref cursor, ref code) || TryReadNumber(ref cursor, ref code)) return isStrong = true;
        if (cursor.Next == '[' && cursor.Rest[..Math.Min(LogStamp.Longest, cursor.Rest.Length)].IndexOf(']') is var end and > 0 && cursor.Rest[..end].Count(':') >= 2)
        {
            cursor.Position += end + 1;
            return true;
        }
        if (TryReadNumbered(ref cursor)) return isStrong = true;
        return TryReadWords(ref cursor, _weak);
    }

    private static bool TryReadNumbered(ref TextCursor cursor)
    {
        TextCursor number = cursor;
        if (!TryReadWords(ref number, _numbered) || !number.TryReadCount(out _) || !number.TryRead(':')) return false;
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
            int colon = number.Rest[..Math.Min(LongestCondition, number.Rest.Length)].IndexOf(':');
            if (colon < 0) return false;
            number.Position += colon + 1;
        }
        code = read;
        cursor = number;
        return true;
    }

    private static int LengthBefore(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> trimmed = before.TrimEnd();
        foreach (string lead in _strong)
        {
            if (SqlText.EndsWith(trimmed, lead)) return before.Length - trimmed.Length + lead.Length;
        }
        foreach (string lead in _weak)
        {
            if (SqlText.EndsWith(trimmed, lead)) return before.Length - trimmed.Length + lead.Length;
        }
        if (!trimmed.EndsWith(":", StringComparison.Ordinal)) return 0;
        ReadOnlySpan<char> words = trimmed[..^1].TrimEnd("0123456789");
        foreach (string lead in _numbered)
        {
            if (words.Length < trimmed.Length - 1 && SqlText.EndsWith(words, lead)) return before.Length - words.Length + lead.Length;
        }
        return 0;
    }
}
