using Cleanup.Corpus.Compression;

namespace Cleanup.Corpus;

/// <summary>
/// The lines of a file that begin in a part of it: the last of them is read beyond the part's end, up to its own. So each line is in one
/// part, wherever a file is cut. Not thread-safe.
/// </summary>
internal sealed class LinesOfPart : ReadOnlyStream
{
    // A read of so much costs little beside what is done with it, and the memory of a worker little. Only a matter of speed.
    private const int ChunkLength = 64 * 1024;

    private readonly Stream _file;
    private readonly long _end;
    private long _position;
    private bool _isAtEnd;

    /// <summary>The lines of a part.</summary>
    /// <param name="file">The file, which can be sought; disposed of with this.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public LinesOfPart(Stream file, InputPart part)
    {
        _file = file;
        _end = part.End;
        _position = part.Start == 0 ? 0 : FirstLine(part.Start);
        _file.Position = _position;
        _isAtEnd = _position >= _end;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_isAtEnd) return 0;
        int length = _file.Read(buffer);
        // The byte that is the last of the part may end a line, and then is where it all ends.
        int inside = (int)Math.Clamp(_end - 1 - _position, 0, length);
        int lineFeed = buffer[inside..length].IndexOf((byte)'\n');
        _isAtEnd = lineFeed >= 0;
        if (_isAtEnd) length = inside + lineFeed + 1;
        _position += length;
        return length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    // Where the first line begins that does so at an offset or behind it.
    private long FirstLine(long offset)
    {
        var chunk = new byte[ChunkLength];
        _file.Position = offset - 1;
        for (long position = offset - 1; ;)
        {
            int length = _file.Read(chunk);
            if (length == 0) return position;
            int lineFeed = chunk.AsSpan(0, length).IndexOf((byte)'\n');
            if (lineFeed >= 0) return position + lineFeed + 1;
            position += length;
        }
    }
}
