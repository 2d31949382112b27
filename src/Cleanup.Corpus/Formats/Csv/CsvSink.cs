using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Writes records as CSV: the table of articles, and where there is room for two tables that of related links.</summary>
/// <param name="articles">Gets the articles.</param>
/// <param name="relatedLinks">Gets the related links; or null.</param>
internal sealed class CsvSink(OutputStream articles, OutputStream? relatedLinks = null) : RecordSink
{
    private bool _hasHeaders;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new CsvEncoder(hasLinks: relatedLinks is not null);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        WriteHeaders();
        articles.Write(batch.Output.Bytes.Span);
        relatedLinks?.Write(batch.SecondOutput.Bytes.Span);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        WriteHeaders();
        // Both or none: a table must not take its place while the other fails.
        articles.Flush();
        relatedLinks?.Flush();
        articles.Commit();
        relatedLinks?.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            articles.Dispose();
            relatedLinks?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void WriteHeaders()
    {
        if (_hasHeaders) return;
        _hasHeaders = true;
        articles.Write(CsvTable.Header(ArticleTable.Columns));
        relatedLinks?.Write(CsvTable.Header(RelatedLinkTable.Columns));
    }
}
