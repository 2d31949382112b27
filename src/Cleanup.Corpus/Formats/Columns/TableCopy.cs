namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Copies a table, but for what changes. Not thread-safe.</summary>
internal abstract class TableCopy : IDisposable
{
    /// <summary>Takes what changes of a row; rows come in their order.</summary>
    public abstract void Add(RowPatch patch);

    /// <summary>Copies what is left, and ends the output.</summary>
    public abstract void End();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the input.</summary>
    protected abstract void Dispose(bool disposing);
}
