using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Writing;

/// <summary>Writes records as one indented JSON document: the object when there is exactly one record, else an array.</summary>
internal sealed class JsonRecordWriter(OutputStream output, RecordContent content) : RecordWriter
{
    private readonly JsonDocumentWriter _document = new(output);

    // The first record waits until it is known whether it is the only one.
    private CleanedRecord? _first;
    private bool _isArray;

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
            _document.Json.WriteEndArray();
        }
        _document.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _document.Dispose();
        base.Dispose(disposing);
    }

    private void OpenArray()
    {
        if (_isArray) return;
        _isArray = true;
        _document.Json.WriteStartArray();
        if (_first is null) return;
        WriteValue(_first);
        _first = null;
    }

    private void WriteValue(CleanedRecord record)
    {
        if (content.TryGetLine(record, out ReadOnlySpan<byte> line))
            WriteLine(line.Trim(" \t\r\n"u8));
        else
            content.Write(_document.Json, record);
        _document.Send();
    }

    // The writer does not begin a line for a raw value; JSON allows the blanks that do.
    private void WriteLine(ReadOnlySpan<byte> line) =>
        _document.Json.WriteRawValue(_isArray ? [.. "\n  "u8, .. line] : line, skipInputValidation: true);
}
