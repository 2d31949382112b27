namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Cuts a stream into lines, each ended by a line feed or the stream's end. Holds no more than about one line of the limit's length.
/// </summary>
internal sealed class LineReader(Stream stream, int limit)
{
    // A read of so much costs little beside what is done with it, and the memory of a worker little. Only a matter of speed.
    private const int ChunkLength = 64 * 1024;
    private byte[] _buffer = new byte[ChunkLength];
    private int _start;
    private int _end;

    /// <summary>The next line, or the next part of one that is longer than the limit; false at the stream's end.</summary>
    public bool TryRead(out LineSegment segment)
    {
        int searched = 0;
        while (true)
        {
            int lineFeed = _buffer.AsSpan((_start + searched)..(_end)).IndexOf((byte)'\n');
            if (lineFeed >= 0)
            {
                segment = Take(searched + lineFeed + 1, endsLine: true);
                return true;
            }
            searched = _end - _start;
            if (searched > limit)
            {
                segment = Take(searched, endsLine: false);
                return true;
            }
            if (Fill()) continue;
            segment = Take(searched, endsLine: true);
            return searched > 0;
        }
    }

    private LineSegment Take(int length, bool endsLine)
    {
        var segment = new LineSegment(_buffer.AsSpan(_start, length), endsLine);
        _start += length;
        return segment;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
        int read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
