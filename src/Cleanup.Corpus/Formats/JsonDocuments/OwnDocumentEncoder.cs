using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>Writes the records of a JSON document as they came, with what stood between them.</summary>
/// <param name="content">What stands for a record: it keeps its own.</param>
internal sealed class OwnDocumentEncoder(RecordContent content) : RecordEncoder
{
    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    // To the sink every other value is what stands between records: here nothing does.

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Output.EndValue();
        content.TryWriteOwn(record, batch.Output.Bytes);
        batch.Output.EndValue();
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Output.EndValue();
        batch.Output.Bytes.Write(bytes);
        batch.Output.EndValue();
    }

    /// <inheritdoc/>
    public override void EncodeBetween(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Output.Bytes.Write(bytes);
        batch.Output.EndValue();
        batch.Output.EndValue();
    }
}
