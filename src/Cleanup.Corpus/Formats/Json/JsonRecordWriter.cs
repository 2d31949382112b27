using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes records as one indented JSON document: the object when there is exactly one record, else an array.</summary>
internal sealed class JsonRecordWriter(OutputStream output, RecordContent content) : RecordWriter
{
    private readonly JsonDocumentWriter _document = new(output, isArray: false);

    /// <inheritdoc/>
    public override void Write(CleanedRecord record) => _document.Write([writer => WriteValue(writer, record)]);

    /// <inheritdoc/>
    public override void Complete() => _document.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _document.Dispose();
        base.Dispose(disposing);
    }

    private void WriteValue(Utf8JsonWriter writer, CleanedRecord record)
    {
        if (!content.TryGetLine(record, out ReadOnlySpan<byte> line)) content.Write(writer, record);
        else writer.WriteRawValue(line.Trim(" \t\r\n"u8), skipInputValidation: true);
    }
}
