using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>Writes an Arrow file, or a stream.</summary>
internal sealed class ArrowSink : TableSink
{
    // So many articles have some megabytes, which readers take at once; with longer ones fewer are one batch.
    private const int RowsOfBatch = 1000;
    private const int LongestBatch = 16 * 1024 * 1024;

    private readonly OutputStream _output;
    private readonly bool _isPiped;
    private readonly string? _into;
    private readonly ArticleRows<TextArray> _articles;
    private Schema? _schema;
    private ArrowOutput? _file;

    /// <summary>Writes a file or a stream.</summary>
    /// <param name="output">Where to; disposed of with this.</param>
    /// <param name="form">What is written of what was found.</param>
    /// <param name="isPiped">
    /// Whether it is a stream, whatever its name: a file is read from its end, and what goes through a pipe has none.
    /// </param>
    public ArrowSink(OutputStream output, RecordForm form, bool isPiped)
        : base(output, OutputFormat.Arrow, form.Lean)
    {
        _output = output;
        _isPiped = isPiped;
        _into = form.Into;
        _articles = new ArticleRows<TextArray>(RowsOfBatch, LongestBatch, Write);
    }

    /// <inheritdoc/>
    protected override TableCopy Copy(InputFile input) =>
        ArrowFormat.OpenFile(input, ReadOptions.MaxRecordLimit).HandTo(file => Copy(file, input.Path));

    /// <inheritdoc/>
    protected override void AddArticles(ReadOnlyMemory<byte> rows) => _articles.Add(rows);

    /// <inheritdoc/>
    protected override void EndArticles()
    {
        _file ??= Open(ArrowSchemas.Articles);
        _articles.End();
    }

    /// <inheritdoc/>
    protected override void EndFile() => _file!.End();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file?.Dispose();
        base.Dispose(disposing);
    }

    private BatchCopier Copy(ArrowFile file, string path)
    {
        if (_schema is not null && !ArrowSchemas.AreAlike(file.Schema, _schema)) throw OtherColumns();
        var gained = new GainedColumns([.. file.Schema.FieldsList.Select(field => field.Name)], _into);
        _schema ??= file.Schema;
        _file ??= Open(ArrowSchemas.Widen(file.Schema, gained));
        return new BatchCopier(file, path, gained, _file);
    }

    private void Write(IReadOnlyList<TextArray> columns)
    {
        _file ??= Open(ArrowSchemas.Articles);
        _file.Write(columns.Select(column => ArrowArrayFactory.BuildArray(column.End(StringType.Default))), columns[0].Length);
    }

    private ArrowOutput Open(Schema schema)
    {
        bool isStream = _isPiped || Path.GetExtension(_output.Path).Equals(".arrows", StringComparison.OrdinalIgnoreCase);
        return new ArrowOutput(_output, schema, isStream);
    }
}
