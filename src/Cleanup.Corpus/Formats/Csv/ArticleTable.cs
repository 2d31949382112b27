using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>The table of articles: a row a record. What is no text is a column of JSON, leaks without their values.</summary>
internal sealed class ArticleTable : IDisposable
{
    private readonly CsvTable _table = new();
    private readonly RecordJson _json = new(lean: true);

    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } =
        ["id", "source", "title", "author", "dateline", "published", "modified", "date_order", "filled", "text", "related_links", "leaks",
            "url"];

    public void Write(CleanedRecord record)
    {
        ArticleRecord? article = record.Article;
        OwnHeader own = record.Source.ReadOwnHeader();
        _table.WriteText(record.Source.Id);
        _table.WriteText(record.Source.Input.Source);
        _table.WriteText(record.Title ?? own.Title);
        _table.WriteText(own.Author ?? article?.Author);
        _table.WriteText(article?.Dateline);
        _table.WriteText(own.Published ?? article?.Published);
        _table.WriteText(own.Modified ?? article?.Modified);
        _table.WriteJson(article?.DateOrder is { } decision ? writer => HeaderJson.WriteDateOrder(writer, decision) : null);
        _table.WriteJson(record.FilledFrom is { } leak ? writer => HeaderJson.WriteFilled(writer, leak, article!.FilledFields) : null);
        _table.WriteText(record.Text);
        _table.WriteJson(writer => RecordJson.WriteRelatedLinks(writer, record));
        _table.WriteJson(writer => _json.WriteLeaks(writer, record));
        _table.WriteText(record.Source.Url);
        _table.EndRow();
    }

    public void Send(ByteBuffer rows) => _table.Send(rows);

    public void Drop() => _table.Drop();

    public void Dispose() => _table.Dispose();
}
