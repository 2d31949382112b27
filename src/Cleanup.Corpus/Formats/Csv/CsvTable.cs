using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;
using CsvHelper;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>
/// A table in CSV (RFC 4180): commas, CR LF, UTF-8, a header. A text that a spreadsheet would run as a formula gets an
/// apostrophe in front, unless it is a plain number. Rows wait until they are sent. Not thread-safe.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvWriterOptions _options = new() { Separator = ',', NewLine = "\r\n" };
    private readonly OutputStream _output;
    private readonly string[] _columns;
    private readonly MemoryStream _rows = new();
    private readonly ArrayBufferWriter<byte> _json = new();
    private CsvWriter _writer;
    private bool _hasHeader;

    public CsvTable(OutputStream output, params string[] columns)
    {
        _output = output;
        _columns = columns;
        _writer = Begin();
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
    public void Send()
    {
        _writer.Flush();
        _rows.WriteTo(_output);
        _rows.SetLength(0);
        _hasHeader = true;
    }

    /// <summary>Drops the rows that wait, and what there is of the next.</summary>
    public void Drop()
    {
        _writer.Dispose();
        _writer = Begin();
    }

    /// <summary>All rows are written: nothing is left that <see cref="Commit"/> could find no room for.</summary>
    public void Complete()
    {
        Send();
        _output.Flush();
    }

    public void Commit() => _output.Commit();

    public void Dispose()
    {
        _writer.Dispose();
        _rows.Dispose();
        _output.Dispose();
    }

    private CsvWriter Begin()
    {
        _rows.SetLength(0);
        CsvWriter writer = CsvWriter.Create(_rows, _options, leaveOpen: true);
        if (!_hasHeader) writer.WriteHeader(_columns);
        return writer;
    }
}
