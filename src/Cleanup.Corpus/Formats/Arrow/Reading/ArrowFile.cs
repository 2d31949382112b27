using Apache.Arrow;
using Apache.Arrow.Compression;
using Apache.Arrow.Ipc;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>
/// Reads an Arrow file or stream, one record batch at a time. The library behind it trusts what it reads: whatever it fails of is damage of
/// the file. Not thread-safe.
/// </summary>
internal sealed class ArrowFile : IDisposable
{
    // Writers make record batches of a thousand rows up to all.
    private const int LimitFactor = 16;

    // LZ4 compresses no better; damage in a small file must not cost the memory of a large one.
    private const int CompressionFactor = 256;

    // A batch of a thousand articles may have so much, whatever the file.
    private const int SmallestLimit = 16 * 1024 * 1024;

    private readonly Stream _stream;
    private readonly ArrowStreamReader _reader;

    /// <summary>Opens a file or a stream.</summary>
    /// <param name="stream">It; disposed of with this.</param>
    /// <param name="recordLimit">The largest record in bytes.</param>
    /// <exception cref="CorpusException">It is none.</exception>
    public ArrowFile(Stream stream, int recordLimit)
    {
        (_stream, IsFile) = ArrowOpening.Open(stream);
        long limit = Math.Min(System.Array.MaxLength, (long)recordLimit * LimitFactor);
        if (stream.CanSeek) limit = Math.Min(limit, Math.Max(SmallestLimit, stream.Length * CompressionFactor));
        var context = new ArrowContext(new LimitedAllocator((int)limit), new CompressionCodecFactory());
        _reader = IsFile
            ? new ArrowFileReader(context, _stream, leaveOpen: true)
            : new ArrowStreamReader(context, _stream, leaveOpen: true);
        Schema = Guard(() => _reader.Schema) ?? throw new CorpusException("no Arrow file: it has no schema");
    }

    /// <summary>Whether it is a file, which ends with a list of its record batches, and not a stream.</summary>
    public bool IsFile { get; }

    /// <summary>Its columns.</summary>
    public Schema Schema { get; }

    /// <summary>The next record batch; null behind the last. To be disposed of.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public ArrowBatch? Read() => Guard(_reader.ReadNextRecordBatch);

    /// <summary>Does something with what was read; what that fails of is damage.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static T Guard<T>(Func<T> operation) => Damage.Guard("Arrow", operation);

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }
}
