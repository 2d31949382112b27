using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using CsvHelper;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Reads a table into batches of whole rows in UTF-8, as they stand in it.</summary>
internal sealed class CsvBatchReader : BatchReader
{
    // Enough to tell an encoding by.
    private const int FirstBytes = 256 * 1024;

    private readonly CsvReader _rows;
    private readonly int _batchLength;
    private readonly int _limit;
    private CsvHeader? _header;
    private bool _isAtRow;

    /// <summary>A reader of a table.</summary>
    /// <param name="stream">The table; disposed of with this.</param>
    /// <param name="separator">What stands between cells; null to let the header tell.</param>
    /// <param name="options">Its encoding, and the limits.</param>
    /// <exception cref="CorpusException">The options name an encoding that does not exist.</exception>
    public CsvBatchReader(Stream stream, char? separator, ReadOptions options)
    {
        _batchLength = options.BatchLength;
        _limit = options.RecordLimit;
        byte[] first = PeekedStream.Peek(ref stream, FirstBytes);
        // The last character may be cut.
        ReadOnlySpan<byte> whole = first.AsSpan(..(Array.LastIndexOf(first, (byte)'\n') + 1));
        SourceEncoding? encoding = options.EncodingName is { } name
            ? SourceEncoding.Get(name, hasByteOrderMark: false)
            : TextDecoder.Tell(whole.IsEmpty ? first : whole);
        // What is wrong with rows that are not quite UTF-8 is told of each.
        Stream utf8 = encoding is null or { IsUtf8: true } ? stream : encoding.Transcode(stream);
        byte[] start = PeekedStream.Peek(ref utf8, FirstBytes);
        _rows = CsvReader.Create(utf8, new CsvReaderOptions
        {
            Separator = separator ?? CsvHeader.SeparatorOf(Utf8Text.WithoutMark(start)),
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = Math.Max(options.RecordLimit, FirstBytes),
        });
    }

    /// <inheritdoc/>
    public override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var lines = new List<long>();
        try
        {
            _header ??= ReadHeader();
            // The last row is read with those before it: what is wrong with its end shows there.
            for (; _isAtRow && batch.Bytes.Length < _batchLength; _isAtRow = _rows.Read()) Add(batch, lines);
            batch.IsLast = !_isAtRow;
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            batch.Failure = exception is CsvFormatException
                ? new CorpusException(
                    $"the row behind line {_rows.LineNumber} is {RecordTooLarge.Reason(_limit)}, or a quotation mark is missing", exception)
                : exception;
            batch.IsLast = true;
        }
        batch.Context = _header is null ? null : new CsvRows(_header, lines);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _rows.Dispose();
        base.Dispose(disposing);
    }

    private CsvHeader ReadHeader()
    {
        string[] names = _rows.Read() ? [.. Enumerable.Range(0, _rows.FieldCount).Select(_rows.GetString)] : [];
        _isAtRow = _rows.Read();
        return CsvHeader.Of(_rows.Separator, names);
    }

    private void Add(RecordBatch batch, List<long> lines)
    {
        ByteBuffer bytes = batch.Bytes;
        // Whoever reads the batch drops a byte order mark at its start.
        if (bytes.Length > 0) bytes.Write("\n"u8);
        else if (_rows.RawRecord.StartsWith("\uFEFF"u8)) bytes.Write("\uFEFF"u8);
        int start = bytes.Length;
        bytes.Write(_rows.RawRecord);
        batch.Records.Add(start..bytes.Length);
        lines.Add(_rows.LineNumber);
    }
}
