using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// Reads in a view of a text. Leaks are short and texts long: a little is looked at, and more only when the reading goes on.
/// </summary>
internal static class ViewReader
{
    /// <summary>Makes the view of a part of a text, from an offset to another.</summary>
    public delegate TextView ViewOf(ReadOnlySpan<char> text, int start, int end);

    /// <summary>What is read from the first character of the view that is no blank; null when there is nothing.</summary>
    public static ReadingOfView? Read(ReadOnlySpan<char> text, int start, ViewOf unwrap, JsonRepairOptions options, Reader read,
        ref long steps)
    {
        (int End, int Furthest) last = default;
        for (long window = Reach.Line; ; window *= 4)
        {
            int end = (int)Math.Min(text.Length, start + window);
            TextView view = unwrap(text, start, end);
            steps += end - start;
            int first = view.Text.Length - view.Text.AsSpan().TrimStart().Length;
            if (first == view.Text.Length || read(view.Text, first, options, ref steps) is not { } reading) return null;
            bool mayGoOn = end < text.Length &&
                (reading.Status != ReadingStatus.Closed || reading.Furthest > view.Text.Length - Reach.Name);
            // One that ends where it ended with less of the text was cut there.
            if (!mayGoOn || last == (reading.Range.End, reading.Furthest))
                return new ReadingOfView { Status = reading.Status, Range = view.ToSource(reading.Range), Inner = reading, View = view };
            last = (reading.Range.End, reading.Furthest);
        }
    }
}
