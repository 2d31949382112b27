using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Reads a text file as a whole.</summary>
/// <param name="stream">The file; disposed of with this.</param>
/// <param name="limit">How many bytes it may have.</param>
internal sealed class TextBatchReader(Stream stream, int limit) : BatchReader
{
    // Of what has no length, such as a pipe; it grows. Only a matter of speed.
    private const int ChunkLength = 64 * 1024;

    /// <inheritdoc/>
    public override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.IsLast = true;
        ReadAll(stream, limit, batch.Bytes);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="CorpusException">It has more bytes than the limit.</exception>
    public static void ReadAll(Stream stream, int limit, ByteBuffer bytes)
    {
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > limit) throw new CorpusException(RecordTooLarge.Reason(limit));
        // One byte more than the file has, so that its end shows without growing the buffer.
        bytes.Reserve(length > 0 ? (int)length + 1 : ChunkLength);
        for (int read; (read = stream.Read(bytes.Room)) > 0;)
        {
            bytes.Advance(read);
            if (bytes.Length > limit) throw new CorpusException(RecordTooLarge.Reason(limit));
            // A file that gave what it said it has is at its end.
            if (bytes.Length == length) break;
            bytes.Reserve(1);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
