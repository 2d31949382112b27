using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>
/// The usual names of an article's fields, as extractors, crawlers, feeds and schema.org have them, the likeliest
/// first. Case is ignored. Thread-safe.
/// </summary>
internal static class FieldNames
{
    /// <summary>What a property has inside that is an object for one text.</summary>
    public const string Rendered = "rendered";

    /// <summary>Names of the body.</summary>
    public static ImmutableArray<string> Bodies { get; } =
        ["text", "content", "body", "article", "maintext", "articleBody", "article_text", "cleaned_text", "fulltext", "raw_text",
            "raw_content", "page_content", "post_content", "body_text", "story", "html", "paragraphs"];

    /// <summary>Names of the title.</summary>
    public static ImmutableArray<string> Titles { get; } = ["title", "headline", "name"];

    /// <summary>Names of the page's address.</summary>
    public static ImmutableArray<string> Urls { get; } = ["url", "source_url", "canonical_url", "canonical_link", "link"];

    /// <summary>Names of the author.</summary>
    public static ImmutableArray<string> Authors { get; } = ["author", "authors", "byline", "creator", "dc:creator", "author_name"];

    /// <summary>Names of the date on which it was published.</summary>
    public static ImmutableArray<string> Published { get; } =
        ["published", "date_published", "datePublished", "date_publish", "published_at", "publish_date", "publishedAt", "pubDate",
        "pub_date", "date", "date_gmt", "created_at"];

    /// <summary>Names of the date on which it was changed.</summary>
    public static ImmutableArray<string> Modified { get; } =
        ["modified", "date_modified", "dateModified", "date_modify", "modified_at", "updated", "updated_at", "updatedAt", "modified_gmt"];

    private static readonly ImmutableArray<string> _summaries = ["summary", "description", "excerpt", "abstract", "lead", "teaser",
        "meta_description"];
    private static readonly FrozenSet<string> _usual = Bodies.Concat(Titles).Concat(_summaries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a field of this name is scanned when the user names none.</summary>
    public static bool IsUsual(string name) => _usual.Contains(name);

    /// <summary>
    /// Whether a field is the one of this name, or what the property of this name has inside: WordPress gives its HTML as
    /// <c>{"rendered": "…"}</c>.
    /// </summary>
    public static bool Is(string field, string name) =>
        field.Equals(name, StringComparison.OrdinalIgnoreCase) ||
        (field.Length == name.Length + 2 + Rendered.Length && field[0] == '/' && field.EndsWith($"/{Rendered}", StringComparison.Ordinal) &&
            field.AsSpan(1, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a field is an element of the array that is the property of this name.</summary>
    public static bool IsPart(string field, string name) =>
        field.Length > name.Length + 2 && field[0] == '/' && field[name.Length + 1] == '/' &&
        field.AsSpan(1, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) &&
        !field.AsSpan(name.Length + 2).ContainsAnyExceptInRange('0', '9');

    /// <summary>The item with the likeliest of the names, or null.</summary>
    public static T? Find<T>(ImmutableArray<string> names, ImmutableArray<T> items, Func<T, string> nameOf)
        where T : class =>
        names.Select(name => items.FirstOrDefault(item => Is(nameOf(item), name)))
            .FirstOrDefault(item => item is not null);
}
