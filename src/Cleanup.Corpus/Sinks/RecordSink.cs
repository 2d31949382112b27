namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Where a run's records go. Encoders make bytes of them, on all workers at once; the sink appends these, in the order of the input. The
/// calls come in this order: for each input <see cref="BeginInput"/>, its batches, and <see cref="EndInput"/> or
/// <see cref="AbandonInput"/>; then <see cref="Complete"/>. Disposing of a sink that is not complete leaves nothing behind. Not
/// thread-safe but for <see cref="CreateEncoder"/>.
/// </summary>
public abstract class RecordSink : IDisposable
{
    /// <summary>An encoder for the records of inputs of a format, for one worker.</summary>
    public abstract RecordEncoder CreateEncoder(InputFormat format);

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
