namespace Cleanup.Corpus;

/// <summary>
/// Reads one input into batches, from its start to its end. It only fetches bytes, as no two workers read an input at the same time: what
/// can wait is left to the <see cref="BatchParser"/>. Not thread-safe.
/// </summary>
public abstract class BatchReader : IDisposable
{
    /// <summary>
    /// Fills an empty batch with whole records and says what the parser needs to know of them, and whether it is the input's last.
    /// </summary>
    /// <exception cref="Problems.CorpusException">The input cannot be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public abstract void Read(RecordBatch batch);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the input.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
