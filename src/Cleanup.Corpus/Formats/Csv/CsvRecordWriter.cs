using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Writes records as CSV: the table of articles, and where there is room for two tables that of related links.</summary>
internal sealed class CsvRecordWriter : RecordWriter
{
    private readonly ArticleTable _articles;
    private readonly RelatedLinkTable? _relatedLinks;

    /// <summary>A writer to the given outputs.</summary>
    /// <param name="articles">Gets the articles.</param>
    /// <param name="relatedLinks">Gets the related links; or null.</param>
    public CsvRecordWriter(OutputStream articles, OutputStream? relatedLinks = null)
    {
        _articles = new ArticleTable(articles);
        _relatedLinks = relatedLinks is null ? null : new RelatedLinkTable(relatedLinks);
    }

    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            _articles.Write(record);
            _relatedLinks?.Write(record);
        }
        catch
        {
            // Half a row would shift all that follow it.
            _articles.Drop();
            _relatedLinks?.Drop();
            throw;
        }
        _articles.Send();
        _relatedLinks?.Send();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        // Both or none: a table must not take its place while the other fails.
        _articles.Complete();
        _relatedLinks?.Complete();
        _articles.Commit();
        _relatedLinks?.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _articles.Dispose();
            _relatedLinks?.Dispose();
        }
        base.Dispose(disposing);
    }
}
