using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SqlError;

/// <summary>
/// The box in which CodeIgniter shows a database's message: <c>A Database Error Occurred</c>, the number, the message, the statement, the
/// file and the line (CodeIgniter 3, system/database/DB_driver.php, display_error).
/// </summary>
internal static class SqlBox
{
    /// <summary>The words behind <c>A Database </c> at which a box is looked for.</summary>
    public const string Error = "Error Occurred";

    private const string Lead = "A Database ";
    private const string Heading = Lead + Error;
    private const string NumberLabel = "Error Number:";

    /// <summary>Where the box starts whose <see cref="Error"/> stands at <paramref name="error"/>; -1 when there is none.</summary>
    public static int StartAround(ReadOnlySpan<char> text, int error, int floor) =>
        text[floor..error].EndsWith(Lead, StringComparison.Ordinal) ? error - Lead.Length : -1;

    /// <summary>Reads the box at <paramref name="start"/>; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        if (!cursor.TryRead(Heading)) return null;
        steps += Math.Min(Reach.Message, text.Length - start);
        cursor.SkipBlanks();
        if (cursor.Next is '<' or '&') return null;
        string? code = null;
        if (cursor.TryRead(NumberLabel))
        {
            cursor.SkipBlanks();
            int length = cursor.Rest.UpTo(Reach.Word).IndexOfAny(" \n\r\t");
            if (length < 0) return null;
            code = cursor.Rest[..length].ToString();
            cursor.Position += length;
            cursor.SkipBlanks();
        }
        if (!CodeIgniterPlace.TryFind(text, cursor.Position, Reach.Message, out CodeIgniterPlace place)) return null;
        ReadOnlySpan<char> said = text[cursor.Position..place.Start].TrimEnd();
        int end = SqlMessage.LengthOfFirst(said);
        if (end < 0 || said.Contains(NumberLabel, StringComparison.Ordinal) || GoesOnAsProse(said, end)) return null;
        return new PrintedError
        {
            Status = ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, place.End),
            Report = new ErrorReport
            {
                Type = code,
                Message = said[..end].TrimEnd().ToString(),
                File = place.File,
                Line = place.Line,
            },
            HoldsReferences = PrintedError.HasReference(text, TextRange.FromBounds(start, place.End)),
        };
    }

    // Behind the message stands the statement, and nothing else.
    private static bool GoesOnAsProse(ReadOnlySpan<char> said, int position)
    {
        var cursor = new TextCursor(said, position);
        cursor.SkipBlanks();
        return ProseLines.HoldParagraph(said[(SqlStatement.Starts(cursor.Rest) ? SqlStatement.EndOf(said, cursor.Position) : position)..]);
    }
}
