using System.Runtime.CompilerServices;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// A file as the library may read it: the end is an exception, and not bytes of 255 for ever; so is a header that nests until the stack is
/// full, or that says of a list of nothing how long it is, again and again. Not thread-safe.
/// </summary>
/// <param name="file">The file; disposed of with this.</param>
internal sealed class CheckedStream(Stream file) : ReadOnlyStream
{
    // A page's header has about as many bytes.
    private const int BufferLength = 4096;

    // The largest footers take a second.
    private const int LongestHeader = 30_000;

    private readonly BufferedStream _file = new(file, BufferLength);
    private long _deadline = long.MaxValue;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override long Position { get => _file.Position; set => _file.Position = value; }

    /// <summary>A header is read next.</summary>
    public void BeginHeader() => _deadline = Environment.TickCount64 + LongestHeader;

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    /// <inheritdoc/>
    /// <remarks>Only headers are read by single bytes.</remarks>
    public override int ReadByte()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Environment.TickCount64 > _deadline) throw new CorpusException("damaged: a header of it never ends");
        int value = _file.ReadByte();
        return value >= 0 ? value : throw new EndOfStreamException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = _file.Read(buffer);
        return read > 0 || buffer.IsEmpty ? read : throw new EndOfStreamException();
    }

    /// <inheritdoc/>
    /// <remarks>At once: nobody waits for another.</remarks>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
