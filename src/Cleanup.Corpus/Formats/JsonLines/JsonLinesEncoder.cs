using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Writes records as JSON Lines.</summary>
/// <param name="content">What stands for a record.</param>
/// <param name="format">The format that the records come in.</param>
internal sealed class JsonLinesEncoder(RecordContent content, InputFormat format) : RecordEncoder
{
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);
    private readonly ByteBuffer _own = new();

    /// <inheritdoc/>
    public override bool TakesUntouched => content.KeepsOwn && format.HandsOnJsonLines;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ByteBuffer output = batch.Output.Bytes;
        if (format.HandsOnJsonLines ? content.TryWriteOwn(record, output) : TryWriteLine(record, output)) return;
        Utf8JsonWriter json = _json.On(output);
        content.Write(json, record);
        json.Flush();
        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Output.Bytes.Write(bytes);
    }

    /// <inheritdoc/>
    public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        if (content.KeepsOwn && format.SameOutput == OutputFormat.JsonLines) EncodeUntouched(bytes, batch);
    }

    // What came as an object over several lines.
    private bool TryWriteLine(CleanedRecord record, ByteBuffer output)
    {
        _own.Clear();
        if (!content.TryWriteOwn(record, _own)) return false;
        output.Write(SingleLineJson.Of(_own.Memory).Span.TrimEnd("\n"u8));
        output.Write("\n"u8);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _json.Dispose();
        base.Dispose(disposing);
    }
}
