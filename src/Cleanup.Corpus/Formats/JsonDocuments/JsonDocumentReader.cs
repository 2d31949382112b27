using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>
/// Reads a JSON document into batches of whole records, with what stands between them. A record beyond the limit comes in parts.
/// </summary>
/// <param name="stream">The input; disposed of with this.</param>
/// <param name="limit">The largest record in bytes.</param>
/// <param name="batchLength">How many bytes a batch has, unless a record needs more.</param>
internal sealed class JsonDocumentReader(Stream stream, int limit, int batchLength) : BatchReader
{
    // The byte order mark of UTF-32 (Unicode, 23.8).
    private const int LongestMark = 4;

    private readonly ValueScanner _scanner = new();

    // What the batch before had no room for: it is scanned already.
    private readonly ByteBuffer _rest = new();
    private long _line = 1;
    private long _record = 1;
    private long _lineBefore;
    private int _start;
    private long _startLine;
    private bool _isTooLong;

    /// <inheritdoc/>
    public override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Bytes.Write(_rest.Span);
        _rest.Clear();
        batch.FirstLine = _line;
        batch.FirstRecord = _record;
        batch.LineBefore = _lineBefore;
        batch.BeginsInside = _isTooLong;
        int whole = Fill(batch);
        if (batch.IsLast) whole = End(batch, whole);
        if (_scanner.IsInside && _start >= 0) _startLine = LineOf(batch, _start);
        _rest.Write(batch.Bytes.Span[whole..]);
        _start -= whole;
        batch.Bytes.Truncate(whole);
        batch.EndsInside = _isTooLong;
        if (batch.Records.Count > (batch.BeginsInside ? 1 : 0)) _lineBefore = LineOf(batch, batch.Records[^1].Start.Value);
        _line += batch.Bytes.Span.Count((byte)'\n');
        _record += batch.Records.Count - (batch.BeginsInside ? 1 : 0);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    // The length of what is whole.
    private int Fill(RecordBatch batch)
    {
        ByteBuffer bytes = batch.Bytes;
        int scanned = bytes.Length;
        // A mark at the start must not be cut.
        for (int wanted = Math.Max(batchLength, LongestMark); ; wanted = 2 * bytes.Length)
        {
            batch.ReadFrom(stream, wanted);
            int whole = Scan(batch, scanned);
            scanned = bytes.Length;
            if (whole > 0 || batch.IsLast) return whole;
            // Blanks without end, or more of a record that is too long.
            if (!_scanner.IsInside) return scanned;
            if (!_isTooLong && scanned - _start <= limit) continue;
            batch.Records.Add((_isTooLong ? 0 : _start)..scanned);
            _isTooLong = true;
            return scanned;
        }
    }

    private int Scan(RecordBatch batch, int at)
    {
        ReadOnlySpan<byte> bytes = batch.Bytes.Span;
        int whole = 0;
        // A byte order mark is none of the document.
        if (batch.IsFirst && at == 0) at = bytes.Length - Utf8Text.WithoutMark(bytes).Length;
        while (at < bytes.Length)
        {
            if (!_scanner.IsInside && (at = _start = _scanner.FindStart(bytes, at)) == bytes.Length) break;
            if (at < 0)
            {
                batch.Failure = new CorpusException(
                    $"not JSON: a '{(char)bytes[~at]}' too many in line {LineOf(batch, ~at)}; the rest is not read");
                batch.IsLast = true;
                break;
            }
            if ((at = _scanner.FindEnd(bytes, at)) < 0) break;
            batch.Records.Add((_isTooLong ? 0 : _start)..at);
            _isTooLong = false;
            whole = at;
        }
        return whole;
    }

    // Where the input ends: what is whole of it, and what is wrong with its end.
    private int End(RecordBatch batch, int whole)
    {
        int length = batch.Bytes.Length;
        if (batch.Failure is not null) return whole;
        if (_scanner.IsInside && !_scanner.MayEnd)
        {
            batch.Failure = new CorpusException($"ends inside of the record of line {(_start < 0 ? _startLine : LineOf(batch, _start))}");
            if (!_isTooLong && length - _start <= limit) return whole;
            batch.Records.Add((_isTooLong ? 0 : _start)..length);
            _isTooLong = true;
            return length;
        }
        if (_scanner.MayEnd) batch.Records.Add((_isTooLong ? 0 : _start)..length);
        _isTooLong = false;
        if (_scanner.IsInArray) batch.Failure = new CorpusException("ends inside of its array");
        return length;
    }

    private long LineOf(RecordBatch batch, int offset) => _line + batch.Bytes.Span[..offset].Count((byte)'\n');
}
