using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Cleanup.Corpus.Writing.Json;
using CsvHelper;

namespace Cleanup.Corpus.Writing.Csv;

/// <summary>
/// A table in CSV (RFC 4180): commas, CR LF, UTF-8, a header. A text that a spreadsheet would run as a formula — it
/// begins with <c>= + - @</c>, a tab or a carriage return — gets an apostrophe in front, unless it is a plain number.
/// Not thread-safe.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private readonly OutputStream _output;
    private readonly CsvWriter _writer;
    private readonly ArrayBufferWriter<byte> _json = new();

    public CsvTable(OutputStream output, ReadOnlySpan<string> columns)
    {
        _output = output;
        _writer = CsvWriter.Create(output, new CsvWriterOptions { Separator = ',', NewLine = "\r\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        _writer.WriteHeader(columns);
    }

    public void WriteText(string? text)
    {
        // Numbers pass unescaped: -5 is a number to a spreadsheet too.
        if (text is ['-', ..] && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) &&
            string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal))
        {
            _writer.WriteField(number);
        }
        else
        {
            _writer.WriteField(text);
        }
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

    /// <summary>All rows are written: nothing is left that <see cref="Commit"/> could find no room for.</summary>
    public void Complete()
    {
        _writer.Dispose();
        _output.Flush();
    }

    public void Commit() => _output.Commit();

    public void Dispose()
    {
        try
        {
            _writer.Dispose();
        }
        catch (Problems.CorpusException)
        {
            // It tried to write what was left in its buffer; whoever wanted that written has called Commit.
        }
        _output.Dispose();
    }
}
