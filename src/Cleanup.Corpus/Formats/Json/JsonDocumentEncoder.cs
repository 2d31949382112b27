using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes records as values of one indented JSON document.</summary>
internal sealed class JsonDocumentEncoder(RecordContent content) : RecordEncoder
{
    private readonly IndentedValues _values = new();
    private readonly ByteBuffer _own = new();

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _values.Write(batch.Output, writer => Write(writer, record));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _values.Dispose();
        base.Dispose(disposing);
    }

    private void Write(Utf8JsonWriter writer, CleanedRecord record)
    {
        _own.Clear();
        if (!content.TryWriteOwn(record, _own)) content.Write(writer, record);
        else writer.WriteRawValue(((ReadOnlySpan<byte>)_own.Span).Trim(" \t\r\n"u8), skipInputValidation: true);
    }
}
