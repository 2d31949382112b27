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
        "MySQL Error :", "MySQL said:", "Database error:", "Database Error:", "SQL error:", "SQL Error:", "DB Error:", "Error in query:", "mysqli_sql_exception:", "PDOException:",
        "jos-Error:", "SQLITE_ERROR:", "SQLITE_BUSY:", "SQLITE_CONSTRAINT:", "SQLITE_CANTOPEN:",
    ];

    // Parts of Windows that name themselves and a code: "Microsoft OLE DB Provider for SQL Server error '80040e14'".
    private static readonly string[] _components =
        ["Microsoft OLE DB Provider for ODBC Drivers", "Microsoft OLE DB Provider for SQL Server", "Microsoft JET Database Engine", "Microsoft OLE DB Provider for Oracle", "ADODB.Connection"];

    private static readonly string[] _weak = ["You have an error:", "Error:", "error:", "Parse error:", "in prepare,", "Runtime error:"];

    // The shell of SQLite: "Parse error near line 1:".
    private static readonly string[] _numbered = ["Parse error near line ", "Runtime error near line ", "Error: near line "];

    // How programs begin their own words before a database's: "Could not connect to the database:", "Query failed for page 3:".
    private static readonly string[] _ownWords = ["Could not connect", "Connection failed", "Connect failed", "Failed to connect", "Unable to connect", "Error connecting", "Error establishing",
        "Cannot connect", "Database connection", "Database query failed", "Connection error", "Connect Error", "Error executing query", "Error in query", "DB function failed with error number "];

    private const int LongestOwnWords = 80;
    private const int LongestType = 100;
    private const int ComponentCodeLength = 8;

    /// <summary>Where the leads start that stand in a row before <paramref name="position"/>.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        while (LengthBefore(text[floor..start]) is var length and > 0) start -= length;
        return start < position ? LogStamp.StartBefore(text, start, floor) : start;
    }

    /// <summary>Where the component of Windows starts whose <c> error '</c> stands at <paramref name="error"/>; -1 when it is none.</summary>
    public static int StartOfComponent(ReadOnlySpan<char> text, int error, int floor)
    {
        foreach (string component in _components)
        {
            if (SqlText.EndsWith(text[floor..error], component)) return error - component.Length;
        }
        return -1;
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
        if (TryReadNumbered(ref cursor) || TryReadComponent(ref cursor, ref code) || TryReadOwnWords(ref cursor) || TryReadType(ref cursor)) return isStrong = true;
        if (isStrong && TryReadPlainNumber(ref cursor, ref code)) return true;
        return TryReadWords(ref cursor, _weak);
    }

    private static bool TryReadNumbered(ref TextCursor cursor)
    {
        TextCursor number = cursor;
        if (!TryReadWords(ref number, _numbered) || !number.TryReadCount(out _) || !number.TryRead(':')) return false;
        cursor = number;
        return true;
    }

    private static int StartOfOwnWords(ReadOnlySpan<char> trimmed)
    {
        int line = Math.Max(trimmed.LastIndexOfAny('\n', '\r') + 1, trimmed.Length - LongestOwnWords - LongestType);
        foreach (string words in _ownWords)
        {
            int start = trimmed[line..].LastIndexOf(words, StringComparison.Ordinal);
            if (start < 0) continue;
            var cursor = new TextCursor(trimmed, line + start);
            if (TryReadOwnWords(ref cursor) && cursor.AtEnd) return line + start;
        }
        int type = Math.Max(line, trimmed.LastIndexOf(' ') + 1);
        var named = new TextCursor(trimmed, type);
        return TryReadType(ref named) && named.AtEnd ? type : -1;
    }

    private static bool TryReadComponent(ref TextCursor cursor, ref string? code)
    {
        TextCursor component = cursor;
        if (!TryReadWords(ref component, _components)) return false;
        component.SkipBlanks();
        if (!component.TryRead("error ") || component.Rest.Length < ComponentCodeLength + 2) return false;
        code = component.Rest[1..(ComponentCodeLength + 1)].ToString();
        component.Position += ComponentCodeLength + 2;
        cursor = component;
        return true;
    }

    private static bool TryReadOwnWords(ref TextCursor cursor)
    {
        TextCursor words = cursor;
        if (!TryReadWords(ref words, _ownWords)) return false;
        ReadOnlySpan<char> rest = words.Rest[..Math.Min(LongestOwnWords, words.Rest.Length)];
        int colon = rest.IndexOfAny(':', '\n', '.');
        if (words.TryReadCount(out _)) words.TryRead(':');
        else if (colon < 0 || rest[colon] != ':') return false;
        else words.Position += colon + 1;
        cursor = words;
        return true;
    }

    // SQLite3::SQLException:, com.mysql.jdbc.MySQLSyntaxErrorException:
    private static bool TryReadType(ref TextCursor cursor)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        int end = 0;
        while (end < rest.Length && end < LongestType && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '.' or '$' || IsScope(rest[end..]) || end > 0 && IsScope(rest[(end - 1)..]))) end++;
        ReadOnlySpan<char> type = rest[..end];
        if (rest[end..] is not [':', ..] || !type.ContainsAny('.', ':') || !type.EndsWith("Exception", StringComparison.Ordinal) && !type.EndsWith("Error", StringComparison.Ordinal)) return false;
        cursor.Position += end + 1;
        return true;
    }

    private static bool IsScope(ReadOnlySpan<char> text) => text.StartsWith("::", StringComparison.Ordinal);

    // Behind the words of a program: 1146 (Table 'forum.session' doesn't exist), 1064: …, 1054 - …
    private static bool TryReadPlainNumber(ref TextCursor cursor, ref string? code)
    {
        TextCursor number = cursor;
        if (!number.TryReadCount(out int value) || value < 1_000 || !TextCursor.IsBlank(number.Next) && number.Next != ':') return false;
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
        if (trimmed is [.., '\'' or '’'] && trimmed.LastIndexOf(" error ") is > 0 and var error && StartOfComponent(trimmed, error, 0) is >= 0 and var component)
            return before.Length - component;
        if (StartOfOwnWords(trimmed) is >= 0 and var own) return before.Length - own;
        if (!trimmed.EndsWith(":", StringComparison.Ordinal)) return 0;
        ReadOnlySpan<char> words = trimmed[..^1].TrimEnd("0123456789");
        foreach (string lead in _numbered)
        {
            if (words.Length < trimmed.Length - 1 && SqlText.EndsWith(words, lead)) return before.Length - words.Length + lead.Length;
        }
        return 0;
    }
}
