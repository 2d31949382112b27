using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// A form that a database's message has: MySQL and MariaDB (share/errmsg-utf8.txt), SQLite (src/parse.y, src/resolve.c, …), SQL Server.
/// </summary>
/// <param name="Form">
/// Its words; <c>%</c> stands for any value, <c>#</c> for a number, <c>~</c> for a name; at the end, <c>%</c> is the rest of the line or
/// sentence.
/// </param>
/// <param name="IsStrong">Whether nobody but a database says so, wherever it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SqlMessage(string Form, bool IsStrong = false)
{
    // The first that fits is taken: the longer of two that begin alike stands first.
    private static readonly SqlMessage[] _known =
    [
        new("You have an error in your SQL syntax; check the manual that corresponds to your % server version for the right syntax to " +
            "use near '%' at line #", IsStrong: true),
        new("You have an error in your SQL syntax; check the manual that corresponds to your % server version for the right syntax to " +
            "use near %", IsStrong: true),
        new("Table '%' doesn't exist"),
        new("Table '%' already exists"),
        new("Table '%' is marked as crashed and should be repaired", IsStrong: true),
        new("Unknown column '%' in '%'"),
        new("Unknown table '%'"),
        new("Unknown database '%'"),
        new("Unknown character set: '%'"),
        new("Access denied for user '%'@'%' (using password: YES)", IsStrong: true),
        new("Access denied for user '%'@'%' (using password: NO)", IsStrong: true),
        new("Access denied for user '%'@'%' to database '%'", IsStrong: true),
        new("Access denied for user '%'@'%'", IsStrong: true),
        new("Duplicate entry '%' for key '%'", IsStrong: true),
        new("Duplicate entry '%' for key #", IsStrong: true),
        new("User '%' has exceeded the '%' resource (current value: %)", IsStrong: true),
        new("MySQL server has gone away"),
        new("Lost connection to MySQL server at '%', system error: #", IsStrong: true),
        new("Lost connection to MySQL server during query"),
        new("Can't connect to local MySQL server through socket '%' (%)", IsStrong: true),
        new("Can't connect to local server through socket '%' (%)", IsStrong: true),
        new("Can't connect to MySQL server on '%' (%)", IsStrong: true),
        new("Column count doesn't match value count at row #", IsStrong: true),
        new("Column '%' cannot be null"),
        new("Column '%' in % is ambiguous"),
        new("Data too long for column '%' at row #", IsStrong: true),
        new("Incorrect % value: '%' for column % at row #", IsStrong: true),
        new("Field '%' doesn't have a default value", IsStrong: true),
        new("Got error # from storage engine", IsStrong: true),
        new("Illegal mix of collations (%) and (%) for operation '%'", IsStrong: true),
        new("Deadlock found when trying to get lock; try restarting transaction", IsStrong: true),
        new("Commands out of sync; you can't run this command now", IsStrong: true),
        new("Unclosed quotation mark after the character string '%'. Incorrect syntax near '%'.", IsStrong: true),
        new("Unclosed quotation mark after the character string '%'.", IsStrong: true),
        new("Unclosed quotation mark before the character string '%'.", IsStrong: true),
        new("Incorrect syntax near the keyword '%'.", IsStrong: true),
        new("Cannot execute queries while other unbuffered queries are active.%PDO::MYSQL_ATTR_USE_BUFFERED_QUERY attribute.",
            IsStrong: true),
        new("Too many connections"),
        new("Query was empty"),
        new("No database selected"),
        new("no such table: ~"),
        new("no such column: ~"),
        new("no such function: ~"),
        new("near \"%\": syntax error", IsStrong: true),
        new("unrecognized token: \"%\""),
        new("UNIQUE constraint failed: ~", IsStrong: true),
        new("NOT NULL constraint failed: ~", IsStrong: true),
        new("CHECK constraint failed: ~"),
        new("FOREIGN KEY constraint failed"),
        new("incomplete input"),
        new("database is locked"),
        new("unable to open database file"),
        new("attempt to write a readonly database"),
        new("table % already exists"),
    ];

    // In the order of the forms.
    private static readonly FrozenDictionary<char, SqlMessage[]> _byFirst =
        _known.GroupBy(static message => message.Form[0]).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Reads the known message at the start of <paramref name="text"/>; its length, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, out bool isStrong)
    {
        isStrong = false;
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out SqlMessage[]? alike)) return 0;
        foreach (SqlMessage message in alike)
        {
            if (message.LengthIn(text) is not (> 0 and var length)) continue;
            isStrong = message.IsStrong;
            return length;
        }
        return 0;
    }

    /// <summary>
    /// The length of the message that a text begins with: a known one, or the first line; -1 when a known one stands further down, so that
    /// somebody's line stands before it.
    /// </summary>
    public static int LengthOfFirst(ReadOnlySpan<char> text)
    {
        int length = Read(text, out _);
        if (length > 0) return length;
        length = Lines.LengthOfFirst(text);
        for (int start = length; start < text.Length; start = Lines.StartOfNext(text, start))
        {
            if (Read(text[start..].TrimStart(), out _) > 0) return -1;
        }
        return length;
    }

    /// <summary>The length of the rest of the line, to the end of a sentence at most.</summary>
    public static int RestOfSentence(ReadOnlySpan<char> text)
    {
        int limit = Math.Min(text.Length, Reach.Name);
        for (int i = 0; i < limit; i++)
        {
            if (text[i] is '\n' or '\r' or '<') return i;
            if (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) return i + 1;
        }
        return limit == text.Length ? limit : 0;
    }

    private int LengthIn(ReadOnlySpan<char> text)
    {
        int position = 0;
        ReadOnlySpan<char> form = Form;
        while (!form.IsEmpty)
        {
            int next = form.IndexOfAny('%', '#', '~');
            ReadOnlySpan<char> literal = next < 0 ? form : form[..next];
            if (!LooseWords.StartsWith(text[position..], literal)) return 0;
            position += literal.Length;
            if (next < 0) return position;
            char placeholder = form[next];
            form = form[(next + 1)..];
            int length = placeholder switch
            {
                '#' => LengthOf(text[position..], static character => char.IsAsciiDigit(character)),
                '~' => NameLength(text[position..]),
                _ => ValueLength(text[position..], form),
            };
            if (length < 0) return 0;
            position += length;
        }
        return position;
    }

    // Up to the words behind it: quotation marks inside a value are not escaped.
    private static int ValueLength(ReadOnlySpan<char> text, ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny('%', '#', '~');
        ReadOnlySpan<char> literal = end < 0 ? rest : rest[..end];
        if (literal.IsEmpty) return RestOfSentence(text);
        int limit = Math.Min(text.Length - literal.Length,
            literal.StartsWith("' at line", StringComparison.Ordinal) ? Reach.Line : Reach.Name);
        for (int i = 0; i <= limit; i++)
        {
            if (LooseWords.StartsWith(text[i..], literal)) return i;
        }
        return -1;
    }

    // Where line breaks were removed, the statement is glued to the name: "heightSELECT height FROM shop".
    private static int NameLength(ReadOnlySpan<char> text)
    {
        int length = LengthOf(text, static character => char.IsLetterOrDigit(character) || character is '_' or '.');
        for (int i = 1; i < length; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) && SqlStatement.Starts(text[i..])) return i;
        }
        return length;
    }

    private static int LengthOf(ReadOnlySpan<char> text, Func<char, bool> isPart)
    {
        int length = 0;
        while (length < text.Length && isPart(text[length])) length++;
        // A stop ends the sentence, not the name.
        while (length > 0 && text[length - 1] == '.') length--;
        return length == 0 ? -1 : length;
    }
}
