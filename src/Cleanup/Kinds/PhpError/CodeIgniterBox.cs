using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpError;

/// <summary>
/// The box in which CodeIgniter shows PHP's messages, <c>A PHP Error was encountered</c> with its severity, message, file, line and calls,
/// and exceptions (CodeIgniter 3, application/views/errors/html/error_php.php and error_exception.php).
/// </summary>
internal static class CodeIgniterBox
{
    /// <summary>The word behind <c>A PHP </c> at which a box is looked for.</summary>
    public const string Error = "Error was encountered";

    /// <summary>The label of the calls, from which an exception's box is looked for.</summary>
    public const string Backtrace = "Backtrace:";

    private const string ErrorLead = "A PHP ";
    private const string ErrorHeading = ErrorLead + Error;
    private const string ExceptionHeading = "An uncaught Exception was encountered";

    /// <summary>Where the box starts whose <see cref="Error"/> stands at <paramref name="error"/>; -1 when there is none.</summary>
    public static int OfError(ReadOnlySpan<char> text, int error, int floor) =>
        text[floor..error].EndsWith(ErrorLead, StringComparison.Ordinal) ? error - ErrorLead.Length : -1;

    /// <summary>
    /// Where the box of an exception starts whose calls' label stands at <paramref name="label"/>; -1 when there is none.
    /// </summary>
    public static int OfException(ref ScanContext scan, int label)
    {
        int from = Math.Max(scan.Floor, label - Reach.Line);
        scan.Spend(label - from);
        int start = scan.Text[from..label].LastIndexOf(ExceptionHeading, StringComparison.Ordinal);
        return start < 0 ? -1 : from + start;
    }

    /// <summary>Reads the box at <paramref name="start"/>; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start)
    {
        var cursor = new TextCursor(text, start);
        bool isError = cursor.TryRead(ErrorHeading);
        if (!isError && !cursor.TryRead(ExceptionHeading)) return null;
        cursor.SkipBlanks();
        if (!(isError ? cursor.TryRead("Severity:") : cursor.TryRead("Type:"))) return null;
        if (!CodeIgniterPlace.TryReadTo(ref cursor, "Message:", Reach.Name, out ReadOnlySpan<char> level)) return null;
        if (!CodeIgniterPlace.TryFind(text, cursor.Position, Reach.Message, out CodeIgniterPlace place)) return null;
        ReadOnlySpan<char> message = text[cursor.Position..place.Start].Trim();
        if (ProseLines.HoldParagraph(message)) return null;
        cursor.Position = place.End;
        ImmutableArray<StackFrame> frames = ReadFrames(ref cursor);
        return new PrintedError
        {
            Status = ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cursor.Position),
            Report = new ErrorReport
            {
                Type = level.ToString(),
                Message = message.ToString(),
                File = place.File,
                Line = place.Line,
                Frames = frames,
            },
        };
    }

    private static ImmutableArray<StackFrame> ReadFrames(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (!ahead.TryRead(Backtrace)) return [];
        cursor = ahead;
        ImmutableArray<StackFrame>.Builder frames = ImmutableArray.CreateBuilder<StackFrame>();
        while (TryReadFrame(ref ahead) is { } frame)
        {
            frames.Add(frame);
            cursor = ahead;
        }
        return frames.ToImmutable();
    }

    // "File: /srv/www/index.php", "Line: 315", "Function: require_once"
    private static StackFrame? TryReadFrame(ref TextCursor cursor)
    {
        cursor.SkipBlanks();
        if (!cursor.TryRead("File:") || !CodeIgniterPlace.TryReadTo(ref cursor, "Line:", Reach.Name, out ReadOnlySpan<char> file))
            return null;
        cursor.SkipBlanks();
        if (!cursor.TryReadCount(out int line)) return null;
        bool isGlued = !Blank.Is(cursor.Next);
        cursor.SkipBlanks();
        if (!cursor.TryRead("Function:")) return null;
        cursor.SkipBlanks();
        int start = cursor.Position;
        cursor.Position += LengthOfName(cursor.Rest, isGlued);
        return new StackFrame { Function = cursor.Text[start..cursor.Position].ToString(), File = file.ToString(), Line = line };
    }

    private static int LengthOfName(ReadOnlySpan<char> text, bool isGlued)
    {
        int length = 0;
        while (length < text.Length && length < Reach.Name &&
            (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '{' or '}' or '\\'))
            length++;
        if (!isGlued) return length;
        // Where line breaks were removed, the next label or prose is glued to the name: this may cut a name short, but no prose.
        int label = text[..length].LastIndexOf("File", StringComparison.Ordinal);
        if (label > 0 && label + "File".Length == length && text[length..] is [':', ..]) return label;
        if (length == 0) return 0;
        int capital = text[1..length].IndexOfAnyInRange('A', 'Z');
        return capital < 0 ? length : capital + 1;
    }
}
