using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes records, and into a file beside them what was cut of them.</summary>
/// <param name="records">Gets the records; disposed of with this.</param>
/// <param name="removed">Gets what was cut; disposed of with this.</param>
public sealed class RemovedSink(RecordSink records, OutputStream removed) : RecordSink
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new RemovedEncoder(records.CreateEncoder(format));

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat format) => records.NeedsOnlyScanned(format);

    /// <inheritdoc/>
    public override void BeginInput(InputFile input) => records.BeginInput(input);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        records.Append(batch);
        removed.Write(batch.Removed.Span);
    }

    /// <inheritdoc/>
    public override void EndInput() => records.EndInput();

    /// <inheritdoc/>
    public override void AbandonInput() => records.AbandonInput();

    /// <inheritdoc/>
    public override void Complete()
    {
        removed.Flush();
        records.Complete();
        removed.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            records.Dispose();
            removed.Dispose();
        }
        base.Dispose(disposing);
    }
}
