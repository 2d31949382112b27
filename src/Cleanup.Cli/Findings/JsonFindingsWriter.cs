using System.Text.Json;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Cli.Findings;

/// <summary>Writes the findings as one JSON array: each as in a record, and which record it is in.</summary>
internal sealed class JsonFindingsWriter : RecordWriter
{
    private readonly JsonDocumentWriter _document;

    public JsonFindingsWriter(OutputStream output)
    {
        _document = new JsonDocumentWriter(output);
        _document.Json.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        Utf8JsonWriter writer = _document.Json;
        foreach (CleanedField field in record.Fields)
        {
            foreach (Finding leak in field.Result.Leaks)
            {
                writer.WriteStartObject();
                writer.WriteString("source", record.Source.Input.Source);
                writer.WriteString("id", record.Source.Id);
                if (record.Source is JsonLineRecord line) writer.WriteNumber("record_line", line.Number);
                else writer.WriteNull("record_line");
                LeakJson.WriteProperties(writer, field, leak, lean: false);
                writer.WriteEndObject();
                _document.Send();
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _document.Json.WriteEndArray();
        _document.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _document.Dispose();
        base.Dispose(disposing);
    }
}
