using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Grammars.Php;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpError;

/// <summary>
/// An exception that nobody caught: <c>Uncaught CLASS: MESSAGE in FILE:1</c>, its stack trace, the exceptions that it was chained to, and
/// <c>thrown in FILE on line 1</c> (php-src Zend/zend_exceptions.c, zend_exception_error).
/// </summary>
internal static class UncaughtException
{
    private const string Thrown = "thrown";

    /// <summary>Reads it behind the head; null when the message is another one.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, in PhpErrorHead head, ref long steps)
    {
        var cursor = new TextCursor(text, head.MessageStart);
        if (!cursor.TryRead("Uncaught")) return null;
        cursor.SkipBlanks();
        if (PhpThrowable.Read(text, cursor.Position, ref steps) is not { } thrown) return null;
        int end = thrown.IsClosed ? EndOf(text, thrown.End) : -1;
        return new PrintedError
        {
            Status = end >= 0 ? ReadingStatus.Closed : ReadingStatus.CutShort,
            Range = TextRange.FromBounds(start, end >= 0 ? end : thrown.End),
            Report = thrown.Report,
            IsPartial = thrown.HasLostMessage,
        };
    }

    // The offset behind "thrown in FILE on line 1"; -1 when the text ends before.
    private static int EndOf(ReadOnlySpan<char> text, int position)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        if (!cursor.TryRead(Thrown)) return -1;
        cursor.SkipBlanks();
        bool isThere = PhpLocation.TryFind(text, cursor.Position, cursor.Position + Reach.Message, out PhpLocation location);
        return isThere && location.Start == cursor.Position ? location.End : -1;
    }
}
