namespace Cleanup.Corpus.Filtering;

/// <summary>
/// Writes lines of JSON so that a line feed is all that anybody can take for their end: Java and Python also cut at a carriage return, and
/// Python's <c>splitlines</c> at U+0085, U+2028 and U+2029. Not thread-safe.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed class OnlyLineFeeds(Stream output)
{
    private readonly ByteBuffer _escaped = new();

    private static ReadOnlySpan<byte> NextLine => "\u0085"u8;

    private static ReadOnlySpan<byte> LineSeparator => "\u2028"u8;

    private static ReadOnlySpan<byte> ParagraphSeparator => "\u2029"u8;

    /// <summary>Writes lines of valid JSON in UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> lines)
    {
        bool isSafe = !lines.Contains((byte)'\r') && lines.IndexOf(NextLine) < 0 &&
            lines.IndexOf(LineSeparator) < 0 && lines.IndexOf(ParagraphSeparator) < 0;
        output.Write(isSafe ? lines : Escape(lines));
    }

    private ReadOnlySpan<byte> Escape(ReadOnlySpan<byte> lines)
    {
        _escaped.Clear();
        while (!lines.IsEmpty)
        {
            int next = lines.IndexOfAny((byte)'\r', NextLine[0], LineSeparator[0]);
            if (next < 0) next = lines.Length;
            _escaped.Write(lines[..next]);
            lines = lines[next..];
            if (!lines.IsEmpty) lines = lines[EscapeFirst(lines)..];
        }
        return _escaped.Span;
    }

    // How many bytes it took.
    private int EscapeFirst(ReadOnlySpan<byte> lines)
    {
        // In JSON it is a blank between values: in strings it is escaped already.
        if (lines[0] == '\r') return 1;
        if (lines.StartsWith(NextLine)) return Put("\\u0085"u8, NextLine.Length);
        if (lines.StartsWith(LineSeparator)) return Put("\\u2028"u8, LineSeparator.Length);
        if (lines.StartsWith(ParagraphSeparator)) return Put("\\u2029"u8, ParagraphSeparator.Length);
        return Put(lines[..1], 1);
    }

    private int Put(ReadOnlySpan<byte> bytes, int taken)
    {
        _escaped.Write(bytes);
        return taken;
    }
}
