namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Where a run's records go. The calls come in this order: for each input <see cref="BeginInput"/>, its records, and
/// <see cref="EndInput"/> or <see cref="AbandonInput"/>; then <see cref="Complete"/>. Disposing of a writer that is
/// not complete leaves nothing behind. Not thread-safe.
/// </summary>
public abstract class RecordWriter : IDisposable
{
    /// <summary>The records that follow come from this input.</summary>
    public virtual void BeginInput(InputFile input)
    {
    }

    /// <summary>Writes a record.</summary>
    public abstract void Write(CleanedRecord record);

    /// <summary>Takes note of a line of JSON Lines that holds nothing.</summary>
    public virtual void WriteBlank(JsonLineRecord record)
    {
    }

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
