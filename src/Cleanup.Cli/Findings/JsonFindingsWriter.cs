using System.Text.Json;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Writes the findings as one JSON array: each as in a record, and which record it is in.</summary>
internal sealed class JsonFindingsWriter(OutputStream output) : RecordWriter
{
    private readonly JsonDocumentWriter _document = new(output, isArray: true);

    /// <inheritdoc/>
    public override void Write(CleanedRecord record) => _document.Write(
        from field in record.Fields
        from leak in field.Result.Leaks
        select (Action<Utf8JsonWriter>)(writer => Write(writer, record, field, leak)));

    /// <inheritdoc/>
    public override void Complete() => _document.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _document.Dispose();
        base.Dispose(disposing);
    }

    private static void Write(Utf8JsonWriter writer, CleanedRecord record, CleanedField field, Finding leak)
    {
        writer.WriteStartObject();
        writer.WriteString("source", record.Source.Input.Source);
        writer.WriteString("id", record.Source.Id);
        if (record.Source is JsonLineRecord line) writer.WriteNumber("record_line", line.Number);
        else writer.WriteNull("record_line");
        LeakJson.WriteProperties(writer, field, leak, lean: false);
        FaultJson.Write(writer, record);
        writer.WriteEndObject();
    }
}
