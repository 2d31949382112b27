namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Writes lines as they came, and ends one that has no line ending before the next begins. Not thread-safe.</summary>
internal sealed class LineWriter(Stream stream)
{
    private bool _isOpen;

    /// <summary>Begins a line.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_isOpen) stream.Write("\n"u8);
        Continue(bytes);
    }

    /// <summary>Goes on with the line that was begun.</summary>
    public void Continue(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        stream.Write(bytes);
        _isOpen = bytes[^1] != '\n';
    }
}
