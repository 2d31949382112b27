using Cleanup.Articles;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Writing.Csv;

/// <summary>The table of related links: a row a link, joined to its article by <c>article_id</c>.</summary>
internal sealed class RelatedLinkTable(OutputStream output) : IDisposable
{
    private readonly CsvTable _table =
        new(output, ["article_id", "leak", "id", "title", "url", "image", "published", "author", "summary", "section", "type", "order", "extra"]);

    public void Write(CleanedRecord record)
    {
        int firstLeak = 0;
        foreach (CleanedField field in record.Fields)
        {
            foreach (RelatedLink link in field.Result.RelatedLinks) Write(record.Source.Id, firstLeak, link);
            firstLeak += field.Result.Leaks.Length;
        }
    }

    public void Complete() => _table.Complete();

    public void Commit() => _table.Commit();

    public void Dispose() => _table.Dispose();

    private void Write(string articleId, int firstLeak, RelatedLink link)
    {
        _table.WriteText(articleId);
        _table.WriteNumber(firstLeak + link.Leak);
        _table.WriteText(link.Id);
        _table.WriteText(link.Title);
        _table.WriteText(link.Url);
        _table.WriteText(link.Image);
        _table.WriteText(link.Published);
        _table.WriteText(link.Author);
        _table.WriteText(link.Summary);
        _table.WriteText(link.Section);
        _table.WriteText(link.Type);
        _table.WriteNumber(link.Order);
        _table.WriteUtf8(SingleLineJson.Of(RelatedLinkJson.RawExtra(link)).Span);
        _table.EndRow();
    }
}
