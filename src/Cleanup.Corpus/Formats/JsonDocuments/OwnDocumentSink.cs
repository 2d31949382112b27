using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>
/// Writes a JSON document as it came, but for what happened to its records. Where one was rejected the comma beside it goes too.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="content">What stands for a record: it keeps its own.</param>
internal sealed class OwnDocumentSink(OutputStream output, RecordContent content) : RecordSink
{
    // What stands behind the last record that was written.
    private readonly ByteBuffer _between = new();

    // Where the comma in it is, or -1.
    private int _comma = -1;
    private bool _isBehindRecord;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new OwnDocumentEncoder(content);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ReadOnlySpan<byte> bytes = batch.Output.Bytes.Span;
        ReadOnlySpan<int> ends = batch.Output.Ends;
        int start = 0;
        for (int i = 0; i < ends.Length; i += 2)
        {
            if (ends[i] > start) AppendBetween(bytes[start..ends[i]]);
            else AppendRecord(bytes[ends[i]..ends[i + 1]]);
            start = ends[i + 1];
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        output.Write(_between.Span);
        output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }

    private void AppendBetween(ReadOnlySpan<byte> between)
    {
        // Two in a row: the record between them is gone, or that which the second would have parted from the bracket.
        if (_comma >= 0 && between[0] is (byte)',' or (byte)']') _between.Truncate(_comma);
        if (between[0] == ',' && !_isBehindRecord) return;
        if (between[0] == '[') _isBehindRecord = false;
        _comma = between[0] switch
        {
            (byte)',' => _between.Length,
            (byte)'[' or (byte)']' => -1,
            _ => _comma,
        };
        _between.Write(between);
    }

    private void AppendRecord(ReadOnlySpan<byte> record)
    {
        output.Write(_between.Span);
        output.Write(record);
        _between.Clear();
        _comma = -1;
        _isBehindRecord = true;
    }
}
