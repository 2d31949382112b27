using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Dolma;

/// <summary>Writes documents of Dolma, and as the second output a row of attributes for each.</summary>
internal sealed class DolmaEncoder : RecordEncoder
{
    private readonly DolmaDocument _document = new();
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        CleanedField text = record.Fields.FirstOrDefault(field => string.Equals(field.Name, DolmaDocument.Text, StringComparison.Ordinal))
            ?? throw new CorpusException($"it has no string '{DolmaDocument.Text}' that is scanned, which documents of Dolma have");
        byte[] id = _document.Write(record, text, batch.Output.Bytes);
        Utf8JsonWriter json = _json.On(batch.SecondOutput.Bytes);
        DolmaAttributes.Write(json, id, text);
        json.Flush();
        batch.SecondOutput.Bytes.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _json.Dispose();
            _document.Dispose();
        }
        base.Dispose(disposing);
    }
}
