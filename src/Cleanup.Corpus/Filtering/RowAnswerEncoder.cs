using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Filtering;

/// <summary>
/// Says of the rows of a table what changes. A row that is rejected stays as it came, and tells why in place of its leaks.
/// </summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class RowAnswerEncoder(bool lean) : RecordEncoder
{
    private readonly RowPatchEncoder _rows = new(lean);

    /// <inheritdoc/>
    public override bool TakesUntouched => _rows.TakesUntouched;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch) => _rows.Encode(record, batch);

    /// <inheritdoc/>
    public override void EncodeRejected(long line, Exception reason, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        RowPatchBytes.Write(batch.Output.Bytes, Rejected(line - 1, reason));
    }

    /// <summary>What stands for a row that is rejected.</summary>
    /// <param name="row">The row's place in its input, 0 for the first.</param>
    /// <param name="reason">Why it is.</param>
    public static RowPatch Rejected(long row, Exception reason)
    {
        var gained = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(gained, JsonFormats.SingleLine))
        {
            json.WriteStartObject();
            json.WritePropertyName(RecordJson.Leaks);
            ErrorJson.Write(json, reason);
            json.WriteEndObject();
        }
        return new RowPatch(row, [], gained.WrittenMemory);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _rows.Dispose();
        base.Dispose(disposing);
    }
}
