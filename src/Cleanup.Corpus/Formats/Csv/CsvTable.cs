using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using CsvHelper;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>
/// Rows of a table in CSV (RFC 4180): commas, CR LF, UTF-8. A text that a spreadsheet would run as a formula gets an
/// apostrophe in front, unless it is a plain number. Rows wait until they are sent. Not thread-safe.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvWriterOptions _options = new() { Separator = ',', NewLine = "\r\n" };
    private readonly MemoryStream _rows = new();
    private readonly ArrayBufferWriter<byte> _json = new();
    private CsvWriter _writer;

    public CsvTable() => _writer = Begin();

    /// <summary>The first line of a table with the given columns.</summary>
    public static byte[] Header(IEnumerable<string> columns)
    {
        using var table = new CsvTable();
        table._writer.WriteHeader(columns.ToArray());
        table._writer.Flush();
        return table._rows.ToArray();
    }

    public void WriteText(string? text)
    {
        // Quoted as well, as OWASP advises: a separator in it must not begin another cell.
        if (text is not null && CsvFormula.IsFormula(text)) _writer.WriteField($"'{text}", CsvQuoting.Always);
        else _writer.WriteField(text);
    }

    public void WriteNumber(long? number) => _writer.WriteField(number);

    /// <summary>Writes a cell of JSON; an empty one when there is nothing to write.</summary>
    public void WriteJson(Action<Utf8JsonWriter>? write)
    {
        _json.ResetWrittenCount();
        if (write is not null)
        {
            using var writer = new Utf8JsonWriter(_json, JsonFormats.SingleLine);
            write(writer);
        }
        WriteUtf8(_json.WrittenSpan);
    }

    public void WriteUtf8(ReadOnlySpan<byte> text) => _writer.WriteField(text);

    public void EndRow() => _writer.EndRecord();

    /// <summary>Sends the rows that wait.</summary>
    public void Send(ByteBuffer rows)
    {
        _writer.Flush();
        rows.Write(_rows.GetBuffer().AsSpan(0, (int)_rows.Length));
        _rows.SetLength(0);
    }

    /// <summary>Drops the rows that wait, and what there is of the next.</summary>
    public void Drop()
    {
        _writer.Dispose();
        _writer = Begin();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _rows.Dispose();
    }

    private CsvWriter Begin()
    {
        _rows.SetLength(0);
        return CsvWriter.Create(_rows, _options, leaveOpen: true);
    }
}
