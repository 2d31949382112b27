namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Where a run's records go. Encoders make bytes of them, on all workers at once; the sink appends these, in the order of the input. The
/// calls come in this order: for each input <see cref="BeginInput"/>, its batches, and <see cref="EndInput"/> or
/// <see cref="AbandonInput"/>; then <see cref="Complete"/>. Disposing of a sink that is not complete leaves nothing behind. Not
/// thread-safe but where it says so.
/// </summary>
public abstract class RecordSink : IDisposable
{
    /// <summary>An encoder for the records of inputs of a format, for one worker. Thread-safe.</summary>
    public abstract RecordEncoder CreateEncoder(InputFormat format);

    /// <summary>
    /// Whether it needs nothing of the records of a format but what is scanned, and what they are known by; see
    /// <see cref="ReadOptions.OnlyScanned"/>. Thread-safe.
    /// </summary>
    public virtual bool NeedsOnlyScanned(InputFormat format) => false;

    /// <summary>The batches that follow come from this input.</summary>
    public virtual void BeginInput(InputFile input)
    {
    }

    /// <summary>Appends what the encoder made of a batch.</summary>
    public abstract void Append(RecordBatch batch);

    /// <summary>The input was read to its end.</summary>
    public virtual void EndInput()
    {
    }

    /// <summary>The input could not be read to its end.</summary>
    public virtual void AbandonInput()
    {
    }

    /// <summary>All is written: the output takes its place.</summary>
    public abstract void Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the output; removes what is not complete.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
