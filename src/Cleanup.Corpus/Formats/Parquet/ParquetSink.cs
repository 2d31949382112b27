using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Formats.Parquet.Writing;
using Cleanup.Corpus.Sinks;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet;

/// <summary>Writes a Parquet file.</summary>
internal sealed class ParquetSink : TableSink
{
    // A group is held in memory until it is written, and readers take it as a whole: some articles of 1,300 bytes each fill one.
    private const int RowsOfGroup = 50_000;
    private const int LongestGroup = 64 * 1024 * 1024;

    private readonly OutputStream _output;
    private readonly string? _into;
    private readonly ArticleRows<TextColumn> _articles;
    private byte[]? _columns;
    private ParquetOutput? _file;

    /// <summary>Writes a file.</summary>
    /// <param name="output">Where to; disposed of with this.</param>
    /// <param name="form">What is written of what was found.</param>
    public ParquetSink(OutputStream output, RecordForm form)
        : base(output, OutputFormat.Parquet, form.Lean)
    {
        _output = output;
        _into = form.Into;
        _articles = new ArticleRows<TextColumn>(RowsOfGroup, LongestGroup, Write);
    }

    /// <inheritdoc/>
    protected override TableCopy Copy(InputFile input) =>
        ParquetFormat.OpenFile(input, ReadOptions.MaxRecordLimit).HandTo(file => Copy(file, input.Path));

    /// <inheritdoc/>
    protected override void AddArticles(ReadOnlyMemory<byte> rows) => _articles.Add(rows);

    /// <inheritdoc/>
    protected override void EndArticles()
    {
        _articles.End();
        _file ??= new ParquetOutput(_output, ParquetSchemas.Articles());
    }

    /// <inheritdoc/>
    protected override void EndFile() => _file!.End();

    private RowGroupCopier Copy(ParquetFile file, string path)
    {
        byte[] columns = ParquetSchemas.Describe(file.Footer);
        if (_columns is not null && !columns.AsSpan().SequenceEqual(_columns)) throw OtherColumns();
        var gained = new GainedColumns(file.Names, _into);
        _columns ??= columns;
        _file ??= new ParquetOutput(_output, ParquetSchemas.Widen(file.Footer, gained));
        return new RowGroupCopier(file, path, gained, _file);
    }

    private void Write(IReadOnlyList<TextColumn> columns)
    {
        _file ??= new ParquetOutput(_output, ParquetSchemas.Articles());
        _file.Write([.. columns.Zip(ArticleColumns.Names, (column, name) => column.Encode(name, CompressionCodec.ZSTD))],
            columns[0].Length);
    }
}
