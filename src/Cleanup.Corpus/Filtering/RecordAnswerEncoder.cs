using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Filtering;

/// <summary>Answers a record with all of it, as <c>clean</c> writes it, and a blank line with an empty one.</summary>
/// <param name="form">What is written of what was found.</param>
/// <param name="format">The format that the records come in.</param>
internal sealed class RecordAnswerEncoder(RecordForm form, InputFormat format) : AnswerEncoder
{
    private readonly JsonLinesEncoder _records = new(new CleanupContent(form), format);

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _records.Encode(record, batch);
        EndLine(batch.Output.Bytes);
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _records.EncodeUntouched(bytes, batch);
        EndLine(batch.Output.Bytes);
    }

    /// <inheritdoc/>
    public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Output.Bytes.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _records.Dispose();
        base.Dispose(disposing);
    }
}
