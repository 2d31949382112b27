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
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);
    private readonly ByteBuffer _gained = new();

    /// <inheritdoc/>
    public override bool TakesUntouched => _rows.TakesUntouched;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch) => _rows.Encode(record, batch);

    /// <inheritdoc/>
    public override void EncodeRejected(long line, Exception reason, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _gained.Clear();
        Utf8JsonWriter json = _json.On(_gained);
        json.WriteStartObject();
        json.WritePropertyName(RecordJson.Leaks);
        ErrorJson.Write(json, reason);
        json.WriteEndObject();
        json.Flush();
        RowPatchBytes.Write(batch.Output.Bytes, new RowPatch(line - 1, [], _gained.Memory));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows.Dispose();
            _json.Dispose();
        }
        base.Dispose(disposing);
    }
}
