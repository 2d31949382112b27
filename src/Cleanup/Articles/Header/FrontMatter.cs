using Cleanup.Articles.Dates;

namespace Cleanup.Articles.Header;

/// <summary>
/// What a page's source says of itself before its text: lines of YAML between two lines "---", as Jekyll, Hugo and others read them
/// (https://jekyllrb.com/docs/front-matter/). Immutable.
/// </summary>
internal sealed record FrontMatter
{
    // One of these must be there: what else begins with "---" is a rule, a letter or a log.
    private static readonly string[] _titles = ["title", "headline"];
    private static readonly string[] _authors = ["author", "authors", "byline"];
    private static readonly string[] _published = ["date", "published", "pubdate", "publishdate", "date_published", "created"];
    private static readonly string[] _modified = ["updated", "modified", "lastmod", "last_modified_at", "date_modified"];

    /// <summary>Where it ends: behind the line break of the second "---".</summary>
    public required int End { get; init; }

    /// <summary>The title; or null.</summary>
    public string? Title { get; init; }

    /// <summary>The authors, with commas between them; or null.</summary>
    public string? Author { get; init; }

    /// <summary>The date of publication in ISO 8601; or null.</summary>
    public string? Published { get; init; }

    /// <summary>The date of the last change in ISO 8601; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>Reads what a text begins with; null where a line of it is no YAML of pairs, or it says nothing of an article.</summary>
    public static FrontMatter? Read(string text)
    {
        if (YamlPairs.Read(text) is not { } pairs) return null;
        var read = new FrontMatter
        {
            End = pairs.End,
            Title = pairs.FirstOf(_titles, " "),
            Author = pairs.FirstOf(_authors, ", "),
            Published = DateOf(pairs.FirstOf(_published, " ")),
            Modified = DateOf(pairs.FirstOf(_modified, " ")),
        };
        return read is { Title: null, Author: null, Published: null } ? null : read;
    }

    private static string? DateOf(string? value) => value is not null && PublishedDate.TryParse(value, out string? date) ? date : null;
}
