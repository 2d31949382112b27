using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>What programs print behind a database's message: the statement, and who made it. Thread-safe.</summary>
internal static class SqlErrorTail
{
    // Of 113 texts 17 keep a part of the statement with two; with four a short headline goes with it.
    private const int MostBlanksInScrap = 3;
    private const string MadeBy = " made by";
    private const string Halted = "Session halted.";

    private static readonly string[] _tails =
        ["Query was:", "Query:", "Full query:", "The query was:", "SQL query:", "SQL:", "(SQL:", "Statement:", "in query:", "in query",
            "for query", "SQL="];

    /// <summary>The offset behind it; the position itself when there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int position, bool startsLine, ref bool isStrong)
    {
        var cursor = new TextCursor(text, position);
        if (!cursor.TryRead(',')) cursor.TryRead(':');
        cursor.SkipBlanks();
        if (cursor.AtEnd) return position;
        bool inParentheses = cursor.Next == '(';
        bool isAnnounced = false;
        foreach (string tail in _tails)
        {
            if (!LooseWords.StartsWith(cursor.Rest, tail) && !cursor.Rest.StartsWith(tail, StringComparison.OrdinalIgnoreCase)) continue;
            cursor.Position += tail.Length;
            cursor.SkipBlanks();
            isAnnounced = true;
            break;
        }
        bool isStatement = SqlStatement.Starts(cursor.Rest);
        if (cursor.TryRead(Halted)) return cursor.Position;
        if (!isStatement && !isAnnounced) return position;
        int end = isStatement ? SqlStatement.EndOf(text, cursor.Position, inParentheses) : cursor.Position;
        // What made the statement fail may be in it: quotation marks that do not pair, words in the wrong place.
        ReadOnlySpan<char> rest = text.Slice(end, Lines.LengthOfFirst(text[end..])).TrimEnd();
        bool isScrap = startsLine && rest.Length <= Reach.Word && rest.Count(' ') <= MostBlanksInScrap &&
            !PayloadEnd.EndsSentence(text.Slice(cursor.Position, end - cursor.Position + rest.Length));
        if (isScrap && !inParentheses) end += rest.Length;
        else if (!isStatement) return position;
        var caret = TextCursor.BehindBlanks(text, end);
        bool hasCaret = caret.TryRead("^--- error here");
        isStrong |= hasCaret || isAnnounced;
        if (hasCaret) return caret.Position;
        if (inParentheses && text.Slice(end, Math.Min(Reach.Word, rest.Length)).IndexOf(')') is var closing and >= 0)
            end = EndOfClosers(text, cursor.Position, end + closing);
        return text[end..].StartsWith(MadeBy, StringComparison.Ordinal) ? EndOfCallers(text, end + MadeBy.Length) : end;
    }

    // The statement's own brackets close before the one around it.
    private static int EndOfClosers(ReadOnlySpan<char> text, int statement, int closer)
    {
        int open = text[statement..closer].Count('(') - text[statement..closer].Count(')');
        int end = closer + 1;
        while (open-- > 0 && end < text.Length && text[end] == ')') end++;
        return end;
    }

    // WordPress names the callers: require('wp-blog-header.php'), WP->main, WP->query_posts
    private static int EndOfCallers(ReadOnlySpan<char> text, int position)
    {
        while (true)
        {
            while (position < text.Length && text[position] == ' ') position++;
            position = Blank.Next(text, position);
            if (text[position - 1] != ',') return position;
        }
    }
}
