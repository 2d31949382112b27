using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>The table of articles: a row a record. What is no text is a column of JSON, leaks without their values.</summary>
internal sealed class ArticleTable(OutputStream output) : IDisposable
{
    private readonly CsvTable _table = new(
        output, "id", "source", "title", "author", "dateline", "published", "modified", "date_order", "filled", "text", "related_links",
            "leaks");
    private readonly RecordJson _json = new(lean: true);

    public void Write(CleanedRecord record)
    {
        ArticleRecord? article = record.Article;
        _table.WriteText(record.Source.Id);
        _table.WriteText(record.Source.Input.Source);
        _table.WriteText(record.Title);
        _table.WriteText(article?.Author);
        _table.WriteText(article?.Dateline);
        _table.WriteText(article?.Published);
        _table.WriteText(article?.Modified);
        _table.WriteJson(article?.DateOrder is { } decision ? writer => HeaderJson.WriteDateOrder(writer, decision) : null);
        _table.WriteJson(record.FilledFrom is { } leak ? writer => HeaderJson.WriteFilled(writer, leak, article!.FilledFields) : null);
        _table.WriteText(record.Text);
        _table.WriteJson(writer => RecordJson.WriteRelatedLinks(writer, record));
        _table.WriteJson(writer => _json.WriteLeaks(writer, record));
        _table.EndRow();
    }

    public void Send() => _table.Send();

    public void Drop() => _table.Drop();

    public void Complete() => _table.Complete();

    public void Commit() => _table.Commit();

    public void Dispose() => _table.Dispose();
}
