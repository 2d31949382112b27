using System.Buffers;

namespace Cleanup.Corpus.Compression;

/// <summary>Goes on in a stream. Thread-safe.</summary>
internal static class StreamPosition
{
    // What is passed on as it is. Only a matter of speed.
    private const int ChunkLength = 256 * 1024;

    /// <summary>Goes to a place in a stream that is at its start: what cannot be sought is read.</summary>
    /// <exception cref="EndOfStreamException">It is not as long.</exception>
    public static void SkipTo(this Stream stream, long offset)
    {
        if (stream.CanSeek)
        {
            stream.Position = offset;
            return;
        }
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        for (long left = offset; left > 0;)
        {
            int read = stream.Read(chunk, 0, (int)Math.Min(left, chunk.Length));
            if (read == 0) throw new EndOfStreamException("the input is shorter than it was");
            left -= read;
        }
        ArrayPool<byte>.Shared.Return(chunk);
    }
}
