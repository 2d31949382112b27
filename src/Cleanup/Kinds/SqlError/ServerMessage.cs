using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// Messages whose form says who wrote them, whatever the words: PostgreSQL's <c>ERROR:  … LINE 1: … ^</c>, Oracle's <c>ORA-00942: …</c>,
/// and those that come through ODBC, <c>[Microsoft][ODBC SQL Server Driver][SQL Server]…</c>.
/// </summary>
internal static class ServerMessage
{
    private const string Explanation = "Cause:";

    private static readonly string[] _levels = ["ERROR:", "FATAL:"];
    private static readonly string[] _details = ["DETAIL:", "HINT:", "CONTEXT:"];

    /// <summary>The length of the message at the start of <paramref name="text"/>, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, ref string? code, out bool isStrong)
    {
        isStrong = true;
        int length = ReadOracle(text, ref code);
        if (length == 0) length = ReadBrackets(text);
        return length > 0 ? length : ReadPostgres(text);
    }

    /// <summary>The level in front of a message of PostgreSQL, or null.</summary>
    public static string? LevelOf(ReadOnlySpan<char> message) => message.WordAtStart(_levels) is { } level ? level[..^1] : null;

    private static int ReadPostgres(ReadOnlySpan<char> text)
    {
        int start = 0;
        foreach (string level in _levels)
        {
            if (text.StartsWith(level, StringComparison.Ordinal)) start = level.Length;
        }
        if (start == 0) return 0;
        int line = IndexOfLine(text.UpTo(Reach.Line));
        int end = 0;
        if (line > 0)
        {
            ReadOnlySpan<char> statement = text.Slice(line, Math.Min(Reach.Line, text.Length - line));
            int caret = statement.IndexOf(" ^", StringComparison.Ordinal);
            if (caret < 0) caret = statement.IndexOf("\n^", StringComparison.Ordinal);
            end = caret < 0 ? 0 : line + caret + 2;
        }
        if (end == 0) end = IndexOfDetail(text.UpTo(Reach.Line));
        if (end <= 0 || ProseLines.HoldParagraph(text[..end])) return 0;
        return EndOfDetails(text, end);
    }

    private static int EndOfDetails(ReadOnlySpan<char> text, int end)
    {
        var cursor = new TextCursor(text, end);
        while (true)
        {
            cursor.SkipBlanks();
            if (IndexOfDetail(cursor.Rest.UpTo(10)) != 0 || cursor.AtEnd) return end;
            int length = SqlMessage.RestOfSentence(cursor.Rest);
            if (length == 0) return end;
            end = cursor.Position += length;
        }
    }

    // "LINE 1: " with a digit, and a blank before it.
    private static int IndexOfLine(ReadOnlySpan<char> text)
    {
        int line = text.IndexOf("LINE ", StringComparison.Ordinal);
        return line > 0 && line + 5 < text.Length && char.IsAsciiDigit(text[line + 5]) ? line : -1;
    }

    private static int IndexOfDetail(ReadOnlySpan<char> text)
    {
        foreach (string detail in _details)
        {
            if (text.IndexOf(detail, StringComparison.Ordinal) is >= 0 and var index) return index;
        }
        return -1;
    }

    private static int ReadOracle(ReadOnlySpan<char> text, ref string? code)
    {
        int end = 0;
        while (OracleCode.StartsAt(text[end..]))
        {
            code ??= text.Slice(end, 9).ToString();
            int next = text.From(end + 10, Reach.Line - 10).IndexOf("ORA-", StringComparison.Ordinal);
            int sentence = SqlMessage.RestOfSentence(text[(end + 10)..]);
            // A manual explains the message behind it.
            if (text.Slice(end + 10, sentence).IndexOf(Explanation, StringComparison.Ordinal) is >= 0 and var explanation)
                sentence = explanation;
            int message = next >= 0 && (sentence == 0 || next <= sentence + 1) ? next : sentence;
            if (message <= 0) break;
            end += 10 + message;
        }
        return end == 0 ? 0 : text[..end].TrimEnd().Length;
    }

    private static int ReadBrackets(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && text[end] == '[' && text.From(end, 60).IndexOf(']') is var length and > 0)
            end += length + 1;
        bool isDriver = end > 0 &&
            (text[..end].Contains("SQL", StringComparison.Ordinal) || text[..end].Contains("ODBC", StringComparison.Ordinal));
        if (!isDriver || end == text.Length) return 0;
        int message = SqlMessage.RestOfSentence(text[end..]);
        return message == 0 ? 0 : end + message;
    }
}
