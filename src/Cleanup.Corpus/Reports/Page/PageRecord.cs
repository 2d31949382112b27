namespace Cleanup.Corpus.Reports.Page;

/// <summary>What a page says of a record in which something was found. Immutable.</summary>
/// <param name="Source">Its input, by the path that records are known by.</param>
/// <param name="Id">Its id.</param>
/// <param name="Line">Its 1-based line in the input; null for one that is all of its input.</param>
/// <param name="Index">Its 1-based place among the records where its line does not tell it; else null.</param>
internal sealed record PageRecord(string Source, string Id, long? Line, long? Index)
{
    /// <summary>Its title; or null.</summary>
    public string? Title { get; init; }

    /// <summary>The address of its page; or null.</summary>
    public string? Url { get; init; }

    /// <summary>The host of that; or null.</summary>
    public string? Host { get; init; }

    /// <summary>The day, month or year of which it is, as <c>2015-07-23</c>; or null.</summary>
    public string? Date { get; init; }

    /// <summary>The folder of its input; null for one in none.</summary>
    public string? Folder => Source.LastIndexOf('/') is > 0 and var slash ? Source[..slash] : null;

    /// <summary>What a record is to a page.</summary>
    /// <param name="record">The record.</param>
    /// <param name="mask">Masks secrets; null to show it all.</param>
    public static PageRecord Of(CleanedRecord record, Func<string, string>? mask)
    {
        SourceRecord source = record.Source;
        OwnHeader own = source.ReadOwnHeader();
        ArticleRecord? article = record.Article;
        return new PageRecord(source.Input.Source, PageStrings.Clip(source.Id), source.Line, source.Index)
        {
            Title = Shown(own.Title ?? record.Title),
            Url = Shown(source.Url),
            Host = WebAddress.TryParse(source.Url, out Uri? url) ? url.Host : null,
            Date = RecordDate.Of(own.Published) ?? RecordDate.Of(article?.Published),
        };

        string? Shown(string? text) => PageStrings.Shown(text, mask);
    }
}
