using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Writing;

/// <summary>Writes records as one indented JSON document: the object when there is exactly one record, else an array.</summary>
internal sealed class JsonRecordWriter : RecordWriter
{
    private readonly OutputStream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly JsonLineRewriter _rewriter;
    private readonly RecordJson _json;

    // The first record waits until it is known whether it is the only one.
    private CleanedRecord? _first;
    private bool _isArray;

    /// <summary>A writer to the given output.</summary>
    public JsonRecordWriter(OutputStream output, bool lean)
    {
        _output = output;
        _writer = new Utf8JsonWriter(_buffer, JsonFormats.Indented);
        _rewriter = new JsonLineRewriter(lean);
        _json = new RecordJson(lean);
    }

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        if (!_isArray && _first is null)
        {
            _first = record;
            return;
        }
        OpenArray();
        WriteValue(record);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (!_isArray && _first is { } only)
        {
            WriteValue(only);
        }
        else
        {
            OpenArray();
            _writer.WriteEndArray();
        }
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

    private void OpenArray()
    {
        if (_isArray) return;
        _isArray = true;
        _writer.WriteStartArray();
        if (_first is null) return;
        WriteValue(_first);
        _first = null;
    }

    private void WriteValue(CleanedRecord record)
    {
        if (record.Source is JsonLineRecord)
            WriteLine(_rewriter.Rewrite(record).Trim(" \t\r\n"u8));
        else
            _json.WriteArticle(_writer, record);
        Drain();
    }

    // The writer does not begin a line for a raw value; JSON allows the blanks that do.
    private void WriteLine(ReadOnlySpan<byte> line) =>
        _writer.WriteRawValue(_isArray ? [.. "\n  "u8, .. line] : line, skipInputValidation: true);

    private void Drain()
    {
        _writer.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
