using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Filtering;

/// <summary>Writes a line for each line, whatever stands in it, so that the answers can be counted.</summary>
internal abstract class AnswerEncoder : RecordEncoder
{
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    /// <inheritdoc/>
    public sealed override void EncodeRejected(long line, Exception reason, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Utf8JsonWriter json = _json.On(batch.Output.Bytes);
        ErrorJson.Write(json, reason);
        json.Flush();
        EndLine(batch.Output.Bytes);
    }

    /// <summary>Ends a line that has no ending yet.</summary>
    protected static void EndLine(ByteBuffer output)
    {
        if (output.Length == 0 || output.Span[^1] != '\n') output.Write("\n"u8);
    }

    /// <summary>The writer, for an answer that goes there.</summary>
    protected Utf8JsonWriter JsonOn(ByteBuffer output) => _json.On(output);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _json.Dispose();
        base.Dispose(disposing);
    }
}
