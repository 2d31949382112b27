using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Compression;

/// <summary>A stream whose first bytes were looked at: it begins with them all the same. Not thread-safe.</summary>
/// <param name="first">The first bytes.</param>
/// <param name="rest">What stands behind them; disposed of with this.</param>
internal sealed class PeekedStream(ReadOnlyMemory<byte> first, Stream rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _first = first;

    /// <summary>Looks at the first bytes of a stream, which is put in the place of one that begins with them.</summary>
    /// <param name="stream">The stream, at its start.</param>
    /// <param name="count">
    /// How many bytes to look at; fewer are there only when the stream has no more, or fails: whoever reads on is told.
    /// </param>
    public static byte[] Peek(ref Stream stream, int count)
    {
        var first = new byte[count];
        int length = 0;
        try
        {
            for (int read; length < count && (read = stream.Read(first, length, count - length)) > 0;) length += read;
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // It will fail again.
        }
        first = first[..length];
        if (stream.CanSeek) stream.Position = 0;
        else stream = new PeekedStream(first, stream);
        return first;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_first.IsEmpty) return rest.Read(buffer);
        int count = Math.Min(buffer.Length, _first.Length);
        _first.Span[..count].CopyTo(buffer);
        _first = _first[count..];
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) rest.Dispose();
        base.Dispose(disposing);
    }
}
