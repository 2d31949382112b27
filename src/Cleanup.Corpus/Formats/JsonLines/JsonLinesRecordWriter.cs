using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Writes records as JSON Lines.</summary>
internal sealed class JsonLinesRecordWriter(OutputStream output, RecordContent content) : RecordWriter
{
    private readonly LineWriter _lines = new(output);
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (content.TryGetLine(record, out ReadOnlySpan<byte> line))
        {
            _lines.Write(line);
            return;
        }
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, JsonFormats.SingleLine)) content.Write(writer, record);
        _buffer.Write("\n"u8);
        _lines.Write(_buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public override void WriteBlank(JsonLineRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (content.KeepsBlankLines) _lines.Write(record.Line.Span);
    }

    /// <inheritdoc/>
    public override void Complete() => output.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }
}
