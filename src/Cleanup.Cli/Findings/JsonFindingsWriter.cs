using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Cli.Findings;

/// <summary>Writes the findings as one JSON array: each as in a record, and which record it is in.</summary>
internal sealed class JsonFindingsWriter : RecordWriter
{
    private readonly OutputStream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public JsonFindingsWriter(OutputStream output)
    {
        _output = output;
        _writer = new Utf8JsonWriter(_buffer, JsonFormats.Indented);
        _writer.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        foreach (CleanedField field in record.Fields)
        {
            foreach (Finding leak in field.Result.Leaks)
            {
                _writer.WriteStartObject();
                _writer.WriteString("source", record.Source.Input.Source);
                _writer.WriteString("id", record.Source.Id);
                if (record.Source is JsonLineRecord line) _writer.WriteNumber("record_line", line.Number);
                else _writer.WriteNull("record_line");
                LeakJson.WriteProperties(_writer, field, leak, lean: false);
                _writer.WriteEndObject();
                Drain();
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _writer.WriteEndArray();
        Drain();
        _output.Write("\n"u8);
        _output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer.Dispose();
            _output.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Drain()
    {
        _writer.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
