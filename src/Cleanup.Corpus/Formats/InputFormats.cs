using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Arrow;
using Cleanup.Corpus.Formats.Csv;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Parquet;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Formats.TextLines;
using Cleanup.Corpus.Formats.Warc;

namespace Cleanup.Corpus;

/// <summary>All formats of inputs. Thread-safe.</summary>
public static class InputFormats
{
    /// <summary>The whole file is one article.</summary>
    public static InputFormat Text { get; } = new TextFormat();

    /// <summary>Every line is a JSON object (jsonlines.org).</summary>
    public static InputFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>Objects over any number of lines, in an array or one after another (RFC 8259).</summary>
    public static InputFormat Json { get; } = new JsonDocumentFormat();

    /// <summary>A table: every row is a record, with the names of the header (RFC 4180).</summary>
    public static InputFormat Csv { get; } = new CsvFormat();

    /// <summary>Columns, of which every row is a record (arrow.apache.org).</summary>
    public static InputFormat Arrow { get; } = new ArrowFormat();

    /// <summary>The texts of pages as Common Crawl has them (ISO 28500).</summary>
    public static InputFormat Warc { get; } = new WarcFormat();

    /// <summary>Texts, one a line; never told by a name, nor by bytes.</summary>
    public static InputFormat TextLines { get; } = new TextLinesFormat();

    /// <summary>Columns, of which every row is a record (parquet.apache.org).</summary>
    public static InputFormat Parquet { get; } = new ParquetFormat();

    /// <summary>The formats in the order in which users read of them.</summary>
    public static ImmutableArray<InputFormat> All { get; } = [Text, JsonLines, Json, Csv, Parquet, Arrow, Warc];

    /// <summary>The format that the first bytes of an input tell; null when they do not.</summary>
    internal static InputFormat? OfBytes(ReadOnlySpan<byte> first)
    {
        foreach (InputFormat format in All)
            if (format.Begins(first)) return format;
        return null;
    }
}
