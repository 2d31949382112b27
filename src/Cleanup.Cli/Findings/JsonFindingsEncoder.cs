using System.Text.Json;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Writes each finding as a value of one JSON array: as in a record, and which record it is in.</summary>
internal sealed class JsonFindingsEncoder : RecordEncoder
{
    private readonly IndentedValues _values = new();

    /// <summary>Where such values go.</summary>
    public static JsonDocumentSink SinkTo(OutputStream output) => new(output, isArray: true, _ => new JsonFindingsEncoder());

    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        foreach (CleanedField field in record.Fields)
            foreach (Finding leak in field.Result.Leaks)
                _values.Write(batch.Output, writer => Write(writer, record, field, leak));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _values.Dispose();
        base.Dispose(disposing);
    }

    private static void Write(Utf8JsonWriter writer, CleanedRecord record, CleanedField field, Finding leak)
    {
        writer.WriteStartObject();
        writer.WriteString("source", record.Source.Input.Source);
        writer.WriteString("id", record.Source.Id);
        if (record.Source.Line is { } line) writer.WriteNumber("record_line", line);
        else writer.WriteNull("record_line");
        LeakJson.WriteProperties(writer, field, leak, lean: false);
        OffsetUnitJson.Write(writer, record.Offsets);
        FaultJson.Write(writer, record);
        writer.WriteEndObject();
    }
}
