using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// Where a statement ends that was printed behind an error, with somebody's prose behind it. Words that are no keywords stand in a
/// statement only behind a keyword, an operator, a comma or a bracket; in prose they stand side by side.
/// </summary>
internal static class SqlStatement
{
    // In small letters these are words of prose as well as of SQL, and in capitals only of SQL.
    private static readonly string[] _smallVerbs = ["select", "insert", "update", "delete"];

    private static readonly string[] _verbs =
        ["SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "SHOW", "DESCRIBE", "CREATE", "ALTER", "DROP", "TRUNCATE", "SET", "CALL",
            "WITH"];

    private static readonly HashSet<string> _keywords = new(
        [
            .. _verbs, "FROM", "WHERE", "AND", "OR", "NOT", "IN", "IS", "LIKE", "BETWEEN", "AS", "ON", "JOIN", "LEFT", "RIGHT", "INNER",
                "OUTER", "CROSS", "USING",
            "GROUP", "ORDER", "BY", "HAVING", "LIMIT", "OFFSET", "UNION", "ALL", "DISTINCT", "INTO", "VALUES", "TABLE", "TABLES", "COLUMNS",
            "KEY", "INDEX", "CASE", "WHEN",
            "THEN", "ELSE", "INTERVAL", "EXISTS", "IF", "SQL_CALC_FOUND_ROWS", "SQL_NO_CACHE", "FULL", "TOP", "COLLATE", "BINARY", "IGNORE",
            "RETURNING",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Behind these nothing but a keyword, a comma or a bracket goes on.
    private static readonly HashSet<string> _ends = new(["DESC", "ASC", "NULL", "END", "TRUE", "FALSE"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKeyword =
        _keywords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isEnd = _ends.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a statement starts here.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        foreach (string verb in text.IsEmpty || char.IsAsciiLetterUpper(text[0]) ? _verbs : _smallVerbs)
        {
            if (text.StartsWith(verb, StringComparison.Ordinal) && text.Length > verb.Length && Blank.Is(text[verb.Length])) return true;
        }
        return false;
    }

    /// <summary>The offset behind the statement that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="isEnclosed">Whether it stands in brackets: one that it did not open ends it.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, bool isEnclosed = false)
    {
        int open = 0;
        int limit = Math.Min(text.Length, start + Reach.Message);
        int end = start;
        bool isUpper = char.IsAsciiLetterUpper(text[start]);
        bool takesWord = true;
        for (int position = start; position < limit;)
        {
            char character = text[position];
            if (Blank.Is(character))
            {
                if (IsBlankLine(text[position..])) break;
                position++;
                continue;
            }
            if (character is '\'' or '"' or '‘' or '’' or '“' or '”')
            {
                if (!takesWord) break;
                position = EndOfString(text, position, limit);
                takesWord = false;
            }
            else if (IsInWord(character))
            {
                ReadOnlySpan<char> word = WordAt(text[position..limit]);
                // "In March" on the next line is prose: keywords are written as the first one is.
                bool isCased = char.IsAsciiLetterUpper(word[0]) == isUpper && char.IsAsciiLetterUpper(word[^1]) == isUpper;
                bool keyword = isCased && _isKeyword.Contains(word);
                if (!keyword && !_isEnd.Contains(word) && !takesWord && !IsAlias(text[(position + word.Length)..limit], word, isUpper))
                    break;
                takesWord = keyword;
                position += word.Length;
            }
            else if (character is '(' or ',' or '=' or '<' or '>' or '*' or '+' or '-' or '/' or '%' or '!' or '|' or '&' or '?')
            {
                // The star of "SELECT *" is a value, that of "a * b" an operator.
                takesWord = character != '*';
                if (character == '(') open++;
                position++;
            }
            else if (character is ')' or ';')
            {
                if (isEnclosed && character == ')' && open-- == 0) break;
                takesWord = false;
                position++;
                if (character == ';') return position;
            }
            else break;
            end = position;
        }
        return end;
    }

    // "posts p WHERE" or "posts p,": a short name with more of the statement behind it.
    private static bool IsAlias(ReadOnlySpan<char> rest, ReadOnlySpan<char> word, bool isUpper)
    {
        if (!char.IsAsciiLetterLower(word[0]) && word[0] != '`') return false;
        rest = rest.TrimStart();
        if (rest.IsEmpty || rest[0] is ',' or ')' or '=' or ';') return true;
        // "opens in May" is prose: "in" is written as no other keyword here.
        return char.IsAsciiLetterUpper(rest[0]) == isUpper && _isKeyword.Contains(WordAt(rest));
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsInWord(text[length])) length++;
        return text[..length];
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '$' or '`' or '@' or ':';

    private static int EndOfString(ReadOnlySpan<char> text, int position, int limit)
    {
        char quote = text[position] switch { '‘' => '’', '“' => '”', char other => other };
        for (int i = position + 1; i < limit; i++)
        {
            if (text[i] is '\n' or '\r') break;
            if (text[i] == '\\') i++;
            else if (text[i] == quote) return i + 1;
        }
        // The quotation mark that made the statement fail: its line ends the statement.
        return position + Lines.LengthOfFirst(text[position..limit]);
    }

    private static bool IsBlankLine(ReadOnlySpan<char> text)
    {
        int breaks = 0;
        for (int i = 0; i < text.Length && Blank.Is(text[i]); i++) breaks += text[i] == '\n' ? 1 : 0;
        return breaks > 1;
    }
}
