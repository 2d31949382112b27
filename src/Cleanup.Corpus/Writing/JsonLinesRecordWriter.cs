using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Writing;

/// <summary>Writes records as JSON Lines. Lines of JSON Lines keep their bytes as far as they are not edited.</summary>
internal sealed class JsonLinesRecordWriter(OutputStream output, bool lean) : RecordWriter
{
    private readonly LineWriter _lines = new(output);
    private readonly JsonLineRewriter _rewriter = new(lean);
    private readonly RecordJson _json = new(lean);
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Source is JsonLineRecord)
        {
            _lines.Write(_rewriter.Rewrite(record));
            return;
        }
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, JsonFormats.SingleLine)) _json.WriteArticle(writer, record);
        _buffer.Write("\n"u8);
        _lines.Write(_buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public override void WriteBlank(JsonLineRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _lines.Write(record.Line.Span);
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
