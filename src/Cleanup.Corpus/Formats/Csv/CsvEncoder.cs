using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Writes records as rows of the tables.</summary>
/// <param name="hasLinks">Whether there is a table of related links.</param>
internal sealed class CsvEncoder(bool hasLinks) : RecordEncoder
{
    private readonly ArticleTable _articles = new();
    private readonly RelatedLinkTable? _relatedLinks = hasLinks ? new() : null;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
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
        _articles.Send(batch.Output.Bytes);
        _relatedLinks?.Send(batch.SecondOutput.Bytes);
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
