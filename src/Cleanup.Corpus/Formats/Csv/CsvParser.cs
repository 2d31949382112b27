using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using CsvHelper;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>
/// Makes a JSON object of each row, with the header's names, and reads that as a record. A row that does not fit is rejected.
/// </summary>
/// <param name="options">The fields to scan and the limits.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal sealed class CsvParser(ReadOptions options, int namedFields) : BatchParser
{
    private readonly JsonObjectParser _objects = new(options, namedFields);
    private readonly ByteBuffer _json = new();

    /// <inheritdoc/>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        if (batch.Context is not CsvRows { Lines.Count: > 0 } table) return;
        _objects.Begin(batch, consumer);
        using CsvReader rows = CsvReader.Create(batch.Bytes.Memory,
            new CsvReaderOptions { Separator = table.Header.Separator, HasHeader = false, SkipEmptyLines = false });
        for (int i = 0; i < table.Lines.Count && rows.Read(); i++)
        {
            ReadOnlySpan<byte> row = batch.Bytes.Span[batch.Records[i]];
            bool isLast = batch.IsLast && i == table.Lines.Count - 1;
            if (isLast && IsOpen(row))
                consumer.Reject(table.Lines[i], row,
                    new CorpusException("a quotation mark is missing: all up to the end of the file is one cell"));
            else if (rows.FieldCount != table.Header.Names.Length)
                consumer.Reject(table.Lines[i], row,
                    new CorpusException($"has {rows.FieldCount} cells, the header {table.Header.Names.Length}"));
            else if (row.Length > options.RecordLimit)
                _objects.RejectTooLarge(row, table.Lines[i]);
            else
                _objects.ParseRow(InJson(rows, table.Header), table.Lines[i], row);
        }
    }

    // A quotation mark may stand in the midst of a cell, as an inch: over several lines it is more.
    private static bool IsOpen(ReadOnlySpan<byte> row) => row.ContainsAny((byte)'\n', (byte)'\r') && row.Count((byte)'"') % 2 == 1;

    private ReadOnlySpan<byte> InJson(CsvReader row, CsvHeader header)
    {
        _json.Clear();
        for (int i = 0; i < header.Names.Length; i++)
        {
            _json.Write(i == 0 ? "{"u8 : ","u8);
            _json.Write(header.Names[i]);
            JsonBytes.WriteString(_json, row.GetSpan(i));
        }
        _json.Write("}\n"u8);
        return _json.Span;
    }
}
