using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Filtering;

/// <summary>
/// Writes lines of JSON so that a line feed is all that anybody can take for their end: Java and Python also cut at a carriage return, and
/// Python's <c>splitlines</c> at U+0085, U+2028 and U+2029. Not thread-safe.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed class OnlyLineFeeds(Stream output)
{
    // In JSON a carriage return is a blank between values: in strings it is escaped already.
    private static readonly JsonEscaper _escaper = new(
        ("\r"u8.ToArray(), []),
        (NextLine.ToArray(), "\\u0085"u8.ToArray()),
        (LineSeparator.ToArray(), "\\u2028"u8.ToArray()),
        (ParagraphSeparator.ToArray(), "\\u2029"u8.ToArray()));

    private static ReadOnlySpan<byte> NextLine => "\u0085"u8;

    private static ReadOnlySpan<byte> LineSeparator => "\u2028"u8;

    private static ReadOnlySpan<byte> ParagraphSeparator => "\u2029"u8;

    /// <summary>Writes lines of valid JSON in UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> lines)
    {
        // As most are: to look for the whole of each is faster than to stop at whatever begins like one.
        bool isSafe = !lines.Contains((byte)'\r') && lines.IndexOf(NextLine) < 0 &&
            lines.IndexOf(LineSeparator) < 0 && lines.IndexOf(ParagraphSeparator) < 0;
        if (isSafe) output.Write(lines);
        else _escaper.Write(output, lines);
    }
}
