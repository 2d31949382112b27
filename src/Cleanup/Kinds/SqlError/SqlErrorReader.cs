using System.Buffers;
using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Grammars.Php;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SqlError;

/// <summary>Reads the one message that starts at a given place, with the statement that is printed behind it.</summary>
internal static class SqlErrorReader
{
    private static readonly SearchValues<string> _closingTags = SearchValues.Create(["</strong>", "lt;/strong", "</h1>", "lt;/h1"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the message at <paramref name="start"/>, as text or as HTML; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps) =>
        ReadText(text, start, ref steps) is { } error
            ? error
            : IsMarkup(text, start) ? ErrorMarkup.Read(text, start, ReadText, ref steps) : null;

    // WordPress: "WordPress database error:</strong> ["; CodeIgniter: "<h1>A Database Error Occurred</h1>".
    private static bool IsMarkup(ReadOnlySpan<char> text, int start) =>
        text.From(start, Reach.Word).ContainsAny(_closingTags);

    private static PrintedError? ReadText(ReadOnlySpan<char> text, int start, ref long steps)
    {
        if (SqlBox.Read(text, start, ref steps) is { } box) return box;
        string? code = null;
        bool isStrong = false;
        int messageStart = SqlLead.Skip(text, start, ref code, ref isStrong);
        char bracket = messageStart > start ? text[messageStart - 1] : ' ';
        int messageEnd = EndOfMessage(text, messageStart, ref code, ref isStrong, out bool isKnown);
        steps += Math.Min(text.Length, Math.Max(messageEnd, messageStart) + Reach.Word) - start;
        if (messageEnd <= messageStart || IsPartOfOther(text, messageEnd)) return null;
        bool startsLine = text[..start].TrimEnd(" \t\u00A0") is [] or [.., '\n' or '\r' or '>'];
        ReadOnlySpan<char> message = text[messageStart..messageEnd].Trim();
        if (code is null && ServerMessage.LevelOf(message) is { } level)
        {
            code = level;
            message = message[(level.Length + 1)..].TrimStart();
        }
        int end = messageEnd;
        if (end < text.Length && (bracket == '[' && text[end] == ']' || bracket == '(' && text[end] == ')')) end++;
        // Of Windows the message is what stands above the place: it may have several sentences.
        if (code is { Length: SqlLeadCode.ComponentLength } && SqlErrorPlace.IndexIn(text, messageEnd) is > 0 and var above)
        {
            end = above;
            message = text[messageStart..above].Trim();
            if (SqlMessage.LengthOfFirst(message) < 0 || ProseLines.HoldParagraph(message)) return null;
        }
        var place = SqlErrorPlace.Read(text, end);
        end = place.End > end ? place.End : SqlErrorTail.EndOf(text, end, startsLine, ref isStrong);
        steps += end - messageEnd;
        return new PrintedError
        {
            Status = ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, end),
            Report = new ErrorReport { Type = code, Message = message.ToString(), File = place.File, Line = place.Line },
            HoldsReferences = PrintedError.HasReference(text, TextRange.FromBounds(start, end)),
            IsWeak = !isStrong,
            HasOpenEnd = !startsLine && end == messageEnd && !isKnown && !IsClosed(message),
        };
    }

    // A known message ends where its words do; so does one that a bracket or a quotation mark closes.
    private static bool IsClosed(ReadOnlySpan<char> message) => message is [.., ')' or '^' or '\'' or '"'];

    // A message of PHP goes on with " in FILE on line 3", a stack trace with lines that begin with "at".
    private static bool IsPartOfOther(ReadOnlySpan<char> text, int position)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        if (cursor.Position == position) return false;
        bool breaks = text[position..cursor.Position].ContainsAny('\n', '\r');
        if (cursor.Rest.StartsWith("at ", StringComparison.Ordinal))
            return breaks ||
                PerlLocation.TryFind(text, cursor.Position - 1, Reach.Word, out PerlLocation location) &&
                location.Start == cursor.Position - 1;
        if (!cursor.TryRead("in ")) return false;
        return PhpLocation.StartsFile(cursor.Rest) || cursor.Next is '<' or '&' or '*';
    }

    private static int EndOfMessage(ReadOnlySpan<char> text, int start, ref string? code, ref bool isStrong, out bool isKnown)
    {
        int length = SqlMessage.Read(text[start..], out bool strong);
        isKnown = length > 0;
        if (length == 0) length = ServerMessage.Read(text[start..], ref code, out strong);
        if (length == 0) length = PearMessage.LengthAt(text, start);
        if (length > 0)
        {
            isStrong |= strong;
            return start + length;
        }
        // "Base table or view not found: 1146 " stands before the message itself.
        if (!isStrong) return -1;
        ReadOnlySpan<char> near = text.Slice(start, Math.Min(Reach.Word, text.Length - start));
        for (int i = 0; i < near.Length && near[i] is not ('\n' or '\r'); i++)
        {
            if (i == 0 || near[i - 1] != ' ') continue;
            length = SqlMessage.Read(text[(start + i)..], out _);
            isKnown = length > 0;
            if (length == 0) length = ServerMessage.Read(text[(start + i)..], ref code, out _);
            if (length > 0) return start + i + length;
        }
        // A message that we do not know, behind an SQLSTATE: the rest of its line.
        return code is { Length: SqlLeadCode.StateLength or SqlLeadCode.ComponentLength }
            ? start + SqlMessage.RestOfSentence(text[start..])
            : -1;
    }
}
