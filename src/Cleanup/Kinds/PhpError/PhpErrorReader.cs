using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Grammars.Php;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpError;

/// <summary>Reads the one message that starts at a given place, as text or as HTML.</summary>
internal static class PhpErrorReader
{
    private const string Uncaught = "Uncaught ";

    /// <inheritdoc cref="Reader"/>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps) =>
        ReadText(text, start, ref steps) ?? ErrorMarkup.Read(text, start, ReadText, ref steps);

    private static PrintedError? ReadText(ReadOnlySpan<char> text, int start, ref long steps)
    {
        PrintedError? error = CodeIgniterBox.Read(text, start);
        if (error is null)
        {
            if (!PhpErrorHead.TryRead(text, start, out PhpErrorHead head)) return null;
            error = UncaughtException.Read(text, start, head, ref steps) ?? ReadMessage(text, start, head);
        }
        steps += error is null ? Math.Min(Reach.Message, text.Length - start) : error.Range.Length;
        return error is null ? null : error with { HoldsReferences = PrintedError.HasReference(text, error.Range) };
    }

    private static PrintedError? ReadMessage(ReadOnlySpan<char> text, int start, in PhpErrorHead head)
    {
        int limit = head.MessageStart + Reach.Message;
        if (!PhpLocation.TryFind(text, head.MessageStart, limit, out PhpLocation location) | DrupalPlace.TryFind(text, head.MessageStart,
            limit, out PhpLocation drupal))
        {
            if (drupal.End == 0) return null;
            location = drupal;
        }
        // Two messages, one of each form, may stand in a row.
        if (drupal.End > 0 && drupal.Start < location.Start) location = drupal;
        if (ProseLines.HoldParagraph(text[head.MessageStart..location.End])) return null;
        ReadOnlySpan<char> message = text[head.MessageStart..Math.Max(head.MessageStart, location.Start)].TrimEnd();
        // Xdebug prints the trace of an uncaught exception in a way of its own.
        (string type, string? said) = message.StartsWith(Uncaught, StringComparison.Ordinal)
            ? PhpThrowable.Split(message[Uncaught.Length..])
            : (head.Level, message.ToString());
        var report = new ErrorReport
        {
            Type = type,
            Message = said,
            File = text.Slice(location.File).ToString(),
            Line = location.Line,
        };
        int end = XdebugCallStack.Read(text, location.End, ref report);
        return new PrintedError { Status = ReadingStatus.Closed, Range = TextRange.FromBounds(start, end), Report = report };
    }
}
