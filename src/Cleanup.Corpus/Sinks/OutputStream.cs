using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// A stream whose failures name the output: <see cref="OutputException"/>, or <see cref="ClosedPipeException"/>. Not thread-safe.
/// </summary>
public class OutputStream : Stream
{
    private readonly Stream _inner;

    /// <summary>A stream over another.</summary>
    /// <param name="inner">Where the bytes go; disposed of with this.</param>
    /// <param name="path">The output, as the user named it.</param>
    public OutputStream(Stream inner, string path)
    {
        _inner = inner;
        Path = path;
    }

    /// <summary>The output, as the user named it.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw Translate(Path, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => Guard(_inner.Flush);

    /// <summary>All is written: the output takes its place.</summary>
    public virtual void Commit() => Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>The exception that says an output failed.</summary>
    protected static CorpusException Translate(string path, Exception exception)
    {
        if (exception is CorpusException known) return known;
        return exception is IOException io && Failure.IsClosedPipe(io)
            ? new ClosedPipeException()
            : new OutputException(path, exception);
    }

    /// <summary>Runs an operation and translates what it fails of.</summary>
    protected void Guard(Action operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        try
        {
            operation();
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw Translate(Path, exception);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing) _inner.Dispose();
        }
        catch (IOException)
        {
            // It tried to write what was left in a buffer; whoever wanted that written has called Commit.
        }
        base.Dispose(disposing);
    }
}
