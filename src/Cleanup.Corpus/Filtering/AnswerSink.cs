using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Filtering;

/// <summary>Hands on what is answered before anything more is read: whoever asked may wait for it.</summary>
/// <param name="output">Where to.</param>
/// <param name="encoder">Makes encoders for the records of a format.</param>
internal sealed class AnswerSink(OutputStream output, Func<InputFormat, RecordEncoder> encoder) : RecordSink
{
    private readonly OnlyLineFeeds _lines = new(output);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => encoder(format);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _lines.Write(batch.Output.Bytes.Span);
        output.Flush();
    }

    /// <inheritdoc/>
    public override void Complete() => output.Commit();
}
