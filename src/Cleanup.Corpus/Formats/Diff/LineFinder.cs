namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Finds where lines begin, the numbers of which only rise. Not thread-safe.</summary>
/// <param name="bytes">The lines, which end with LF.</param>
internal ref struct LineFinder(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _offset;
    private int _line;

    /// <summary>The offset of a line's first byte, or the end where there is no such line.</summary>
    /// <param name="line">The 0-based number of the line.</param>
    public int Of(int line)
    {
        for (; _line < line && _offset < _bytes.Length; _line++)
        {
            int end = _bytes[_offset..].IndexOf((byte)'\n');
            _offset = end < 0 ? _bytes.Length : _offset + end + 1;
        }
        return _offset;
    }
}
