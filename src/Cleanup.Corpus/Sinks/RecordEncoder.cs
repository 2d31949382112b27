namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Turns records into the bytes of an output, in the batch they came in. What it leaves behind of a record that it fails of is dropped.
/// Not thread-safe: each worker has its own.
/// </summary>
public abstract class RecordEncoder : IDisposable
{
    /// <summary>Whether a record in which nothing is found can be written from the bytes it came in.</summary>
    public virtual bool TakesUntouched => false;

    /// <summary>Writes a record.</summary>
    /// <exception cref="Problems.CorpusException">It cannot be written.</exception>
    public abstract void Encode(CleanedRecord record, RecordBatch batch);

    /// <summary>Writes a record in which nothing is found, where <see cref="TakesUntouched"/>.</summary>
    public virtual void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
    }

    /// <summary>Writes bytes between records that hold none, such as a blank line.</summary>
    public virtual void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
    }

    /// <summary>Writes what stands for a record that was rejected, where each is to be answered.</summary>
    /// <param name="line">Its 1-based line, or row.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="batch">The batch it came in.</param>
    public virtual void EncodeRejected(long line, Exception reason, RecordBatch batch)
    {
    }

    /// <summary>Writes what stands between records and belongs to none, such as the comma of an array.</summary>
    public virtual void EncodeBetween(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of its buffers.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
