namespace Cleanup.Corpus.Sinks;

/// <summary>Writes lines as they came, and ends one that has no line ending before the next begins. Not thread-safe.</summary>
internal sealed class LineWriter(Stream stream)
{
    private bool _isOpen;

    /// <summary>Writes lines, from the beginning of one on.</summary>
    public void Write(ReadOnlySpan<byte> lines)
    {
        if (lines.IsEmpty) return;
        if (_isOpen) stream.Write("\n"u8);
        Continue(lines);
    }

    /// <summary>Goes on with the line that was begun.</summary>
    public void Continue(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        stream.Write(bytes);
        _isOpen = bytes[^1] != '\n';
    }
}
