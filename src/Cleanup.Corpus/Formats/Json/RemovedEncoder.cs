using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes beside the records what was cut of them, a line a leak.</summary>
/// <param name="records">Writes the records.</param>
internal sealed class RemovedEncoder(RecordEncoder records) : RecordEncoder
{
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override bool TakesUntouched => records.TakesUntouched;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        records.Encode(record, batch);
        foreach (CleanedField field in record.Fields)
        {
            foreach (Finding leak in field.Result.Leaks.Where(leak => leak.Action == LeakAction.Cut))
            {
                Utf8JsonWriter json = _json.On(batch.Removed);
                RemovedJson.Write(json, record, field, leak);
                json.Flush();
                batch.Removed.Write("\n"u8);
            }
        }
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch) => records.EncodeUntouched(bytes, batch);

    /// <inheritdoc/>
    public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch) => records.EncodeBlank(bytes, batch);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _json.Dispose();
            records.Dispose();
        }
        base.Dispose(disposing);
    }
}
