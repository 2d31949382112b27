using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Appends texts, and ends one that has no line ending before the next begins.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="encoder">Makes encoders for the records of a format.</param>
internal sealed class TextsSink(OutputStream output, Func<InputFormat, RecordEncoder> encoder) : RecordSink
{
    private readonly LineWriter _lines = new(output);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => encoder(format);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        for (int i = 0; i < batch.Output.Ends.Length; i++) _lines.Write(batch.Output.Value(i));
    }

    /// <inheritdoc/>
    public override void Complete() => output.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }
}
