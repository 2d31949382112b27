using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Reads a text file as a whole.</summary>
/// <param name="stream">The file; disposed of with this.</param>
/// <param name="limit">How many bytes it may have.</param>
internal sealed class TextBatchReader(Stream stream, int limit) : BatchReader
{
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
        // One byte more than the file has, so that its end shows without growing the buffer.
        long expected = stream.CanSeek ? stream.Length + 1 : ChunkLength;
        if (expected - 1 > limit) throw new CorpusException(RecordTooLarge.Reason(limit));
        bytes.Reserve((int)expected);
        for (int read; (read = stream.Read(bytes.Room)) > 0;)
        {
            bytes.Advance(read);
            if (bytes.Length > limit) throw new CorpusException(RecordTooLarge.Reason(limit));
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
