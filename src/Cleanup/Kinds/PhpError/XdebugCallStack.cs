using System.Collections.Immutable;
using Cleanup.Grammars.Php;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpError;

/// <summary>
/// The call stack that Xdebug prints behind a message: on a console <c>0.0001 393512 1. {main}() FILE:0</c>, in a table
/// <c>1 0.0002 357168 {main}( ) .../FILE:0</c>, where the number of the call, the seconds, the memory, the call and its place have
/// columns (xdebug src/lib/stack.c). Above it, Xdebug repeats an uncaught exception.
/// </summary>
internal static class XdebugCallStack
{
    private const string Title = "Call Stack";

    private static readonly string[] _columns = ["#", "Time", "Memory", "Function", "Location"];

    /// <summary>The offset behind the call stack, whose calls go into the report; <paramref name="position"/> when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int position, ref ErrorReport report)
    {
        var cursor = TextCursor.BehindBlanks(text, SkipRepeated(text, position, report));
        if (!cursor.TryRead(Title)) return position;
        cursor.TryRead(':');
        foreach (string column in _columns)
        {
            cursor.SkipBlanks();
            if (cursor.Rest.StartsWith(column, StringComparison.Ordinal)) cursor.Position += column.Length;
        }
        ImmutableArray<StackFrame>.Builder frames = ImmutableArray.CreateBuilder<StackFrame>();
        int end = position;
        while (TryReadRowHead(ref cursor, frames.Count + 1) && TryReadCall(ref cursor, out StackFrame? frame))
        {
            frames.Add(frame);
            end = cursor.Position;
        }
        if (frames.Count == 0) return EndOfGluedRows(text, cursor.Position);
        report = report with { Frames = frames.ToImmutable() };
        return end;
    }

    // Where the cells of a row were glued, "10.0002391864{main}( ).../list.php:0", nothing tells its numbers apart.
    private static int EndOfGluedRows(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (true)
        {
            var cursor = TextCursor.BehindBlanks(text, end);
            ReadOnlySpan<char> line = Lines.First(cursor.Rest).TrimEnd();
            if (line.Length is 0 or > Reach.Message || !char.IsAsciiDigit(line[0]) || !line.Contains(')') ||
                line.TrimEnd("0123456789") is not [.., ':'])
                break;
            end = cursor.Position + line.Length;
        }
        return end;
    }

    private static int SkipRepeated(ReadOnlySpan<char> text, int position, ErrorReport report)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        if (cursor.TryRead("( ! )")) cursor.SkipBlanks();
        if (!cursor.Rest.StartsWith(report.Type, StringComparison.Ordinal) ||
            !cursor.Rest[report.Type!.Length..].StartsWith(": ", StringComparison.Ordinal))
            return position;
        return PhpLocation.TryFind(text, cursor.Position, cursor.Position + Reach.Message, out PhpLocation location)
            ? location.End
            : position;
    }

    // The seconds have four digits behind the point.
    private static bool TryReadRowHead(ref TextCursor cursor, int number)
    {
        TextCursor row = cursor.BehindBlanks();
        if (!row.TryReadCount(out int first)) return false;
        bool isTable = row.Next != '.';
        if (isTable)
        {
            row.SkipBlanks();
            if (first != number || !row.TryReadCount(out _)) return false;
        }
        if (!row.TryRead('.') || !row.TryReadCount(out _)) return false;
        row.SkipBlanks();
        if (!row.TryReadCount(out _)) return false;
        row.SkipBlanks();
        if (!isTable && (!row.TryReadCount(out int read) || read != number || !row.TryRead('.'))) return false;
        row.SkipBlanks();
        cursor = row;
        return true;
    }

    // The place stands behind the call's closing parenthesis: the first ") FILE:12" of the row.
    private static bool TryReadCall(ref TextCursor cursor, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out StackFrame? frame)
    {
        frame = null;
        ReadOnlySpan<char> row = cursor.Rest.UpTo(Reach.Message);
        for (int closing = row.IndexOf(')'); closing >= 0; closing = IndexBehind(row, closing))
        {
            var place = TextCursor.BehindBlanks(row, closing + 1);
            int start = place.Position;
            while (!place.AtEnd && !Blank.Is(place.Next) && place.Next is not ('(' or ')' or '<')) place.Position++;
            int colon = row[start..place.Position].LastIndexOf(':');
            if (colon <= 0) continue;
            var line = new TextCursor(row, start + colon + 1);
            if (!line.TryReadCount(out int number) || row[..closing].IndexOf('(') is not (>= 0 and var opening) ||
                row.Slice(start, colon).IndexOfAny('/', '\\') < 0)
                continue;
            frame = new StackFrame
            {
                Function = row[..opening].Trim().ToString(),
                File = row.Slice(start, colon).ToString(),
                Line = number,
            };
            cursor.Position += line.Position;
            return true;
        }
        return false;
    }

    private static int IndexBehind(ReadOnlySpan<char> text, int index)
    {
        int next = text[(index + 1)..].IndexOf(')');
        return next < 0 ? -1 : index + 1 + next;
    }
}
