using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>The table of related links: a row a link, joined to its article by <c>article_id</c>.</summary>
internal sealed class RelatedLinkTable : IDisposable
{
    private readonly CsvTable _table = new();

    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } =
        ["article_id", "leak", "id", "title", "url", "image", "published", "author", "summary", "section", "type", "order", "extra",
            "relative"];

    public void Write(CleanedRecord record)
    {
        foreach (RecordLink link in record.RelatedLinks) Write(record.Source.Id, link);
    }

    public void Send(ByteBuffer rows) => _table.Send(rows);

    public void Drop() => _table.Drop();

    public void Dispose() => _table.Dispose();

    private void Write(string articleId, RecordLink recordLink)
    {
        RelatedLink link = recordLink.Link;
        _table.WriteText(articleId);
        _table.WriteNumber(link.Leak);
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
        _table.WriteJson(recordLink.Relative.IsEmpty ? null : writer => RelatedLinkJson.WriteRelative(writer, recordLink));
        _table.EndRow();
    }
}
