using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>Reads a message that was printed as HTML in what a browser shows of it, with all offsets taken back.</summary>
internal static class ErrorMarkup
{
    /// <summary>Reads the text that starts at a place.</summary>
    public delegate PrintedError? Reader(ReadOnlySpan<char> text, int start, ref long steps);

    /// <summary>The message that <paramref name="read"/> finds in the text without its markup; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, Reader read, ref long steps)
    {
        // Messages are short and pages long: read a little, and more only when the message goes on.
        PrintedError? error = null;
        for (long window = Reach.Line; window <= Reach.Block; window *= 4)
        {
            int length = (int)Math.Min(window, text.Length - start);
            TextView shown = MarkupView.Of(text, start, start + length);
            steps += length;
            // Without markup it is the text that could not be read already.
            if (shown.Text.Length == length) return error;
            error = read(shown.Text, 0, ref steps);
            if (error is null && shown.Text.Length >= Reach.Message) return null;
            bool isWhole = error is { Status: ReadingStatus.Closed } && error.Range.End < shown.Text.Length - Reach.Word;
            if (error is not null) error = error with { Range = shown.ToSource(error.Range), IsMarkup = true };
            if (isWhole || start + length == text.Length) break;
        }
        return error;
    }
}
