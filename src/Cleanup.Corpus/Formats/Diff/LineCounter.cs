namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Counts the line feeds before offsets of a text, which only rise. Not thread-safe.</summary>
internal sealed class LineCounter(string text)
{
    private int _offset;
    private int _lines;

    /// <summary>How many line feeds stand before an offset.</summary>
    public int Before(int offset)
    {
        _lines += text.AsSpan(_offset, offset - _offset).Count('\n');
        _offset = offset;
        return _lines;
    }
}
