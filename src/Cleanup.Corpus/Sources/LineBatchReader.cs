namespace Cleanup.Corpus.Sources;

/// <summary>Reads an input of lines into batches of whole lines. A line beyond the limit comes in parts.</summary>
/// <param name="stream">The input; disposed of with this.</param>
/// <param name="limit">The largest line in bytes.</param>
/// <param name="batchLength">How many bytes a batch has, unless a line needs more.</param>
/// <param name="start">Where in the input the stream begins; null for its start.</param>
/// <param name="isLive">
/// Whether lines are handed on as they come, and none waits in a batch for others that nobody has written yet.
/// </param>
public sealed class LineBatchReader(Stream stream, int limit, int batchLength, InputStart? start = null, bool isLive = false) : BatchReader
{
    // What a line may have beside its content.
    private const int LineEnding = 2;

    // The beginning of the line that the batch before had no room for.
    private readonly ByteBuffer _rest = new();
    private long _line = start?.Line ?? 1;
    private long _offset = start?.Offset ?? 0;
    private bool _isInside;

    /// <inheritdoc/>
    public override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ByteBuffer bytes = batch.Bytes;
        bytes.Write(_rest.Span);
        _rest.Clear();
        batch.FirstLine = _line;
        batch.BeginsInside = _isInside;
        int whole = Fill(batch);
        // A line beyond the limit is handed on in parts, so that nobody has to hold it.
        if (whole == 0 && !batch.IsLast) whole = bytes.Length;
        else if (!batch.IsLast) _rest.Write(bytes.Span[whole..]);
        bytes.Truncate(whole);
        _isInside = batch.EndsInside = !batch.IsLast && whole > 0 && bytes.Span[^1] != '\n';
        batch.NextLine = _line += bytes.Span.Count((byte)'\n');
        batch.EndOffset = _offset += bytes.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    // The length of the whole lines; 0 where there is only a part of one that is too long.
    private int Fill(RecordBatch batch)
    {
        ByteBuffer bytes = batch.Bytes;
        int searched = 0;
        for (int wanted = batchLength; ; wanted = Math.Max(wanted, 2 * bytes.Length))
        {
            batch.ReadFrom(stream, wanted, isLive);
            if (batch.IsLast) return batch.Failure is null ? bytes.Length : bytes.Span.LastIndexOf((byte)'\n') + 1;
            int end = bytes.Span[searched..].LastIndexOf((byte)'\n');
            if (end >= 0) return searched + end + 1;
            searched = bytes.Length;
            if (batch.BeginsInside || searched > (long)limit + LineEnding) return 0;
        }
    }
}
