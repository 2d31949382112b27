using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>
/// Says of the rows of a table what changes: the output takes the rest from the input, as it is. A row that is rejected stays as it came,
/// as do those in which nothing is found.
/// </summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class RowPatchEncoder(bool lean) : RecordEncoder
{
    private readonly RecordJson _records = new(lean);
    private readonly ByteBuffer _gained = new();
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        if (record.Source is not JsonLineRecord row) throw new NotSupportedException("Rows of tables come as lines of JSON.");
        if (!record.HasNews && row.BadBytes.IsEmpty) return;
        _gained.Clear();
        Utf8JsonWriter json = _json.On(_gained);
        json.WriteStartObject();
        _records.WriteGained(json, record, row.BadBytes);
        json.WriteEndObject();
        json.Flush();
        var texts = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (CleanedField field in record.Fields)
            if (IsChanged(field, row)) texts.Add((field.Name, Encoding.UTF8.GetBytes(field.Result.Text)));
        RowPatchBytes.Write(batch.Output.Bytes, new RowPatch(row.Number - 1, texts, _gained.Memory));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _json.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsChanged(CleanedField field, JsonLineRecord row) =>
        !field.Result.Edits.IsEmpty || row.BadBytes.Any(bad => string.Equals(bad.Field, field.Name, StringComparison.Ordinal));
}
