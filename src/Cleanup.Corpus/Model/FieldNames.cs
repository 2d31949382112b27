using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>
/// The usual names of an article's fields, as extractors, crawlers, feeds and schema.org have them, the likeliest
/// first. Case is ignored. Thread-safe.
/// </summary>
internal static class FieldNames
{
    /// <summary>Names of the body.</summary>
    public static ImmutableArray<string> Bodies { get; } =
        ["text", "content", "body", "article", "maintext", "articleBody", "article_text", "cleaned_text", "fulltext", "raw_text",
            "raw_content"];

    /// <summary>Names of the title.</summary>
    public static ImmutableArray<string> Titles { get; } = ["title", "headline", "name"];

    /// <summary>Names of the page's address.</summary>
    public static ImmutableArray<string> Urls { get; } = ["url", "source_url", "canonical_url", "canonical_link", "link"];

    private static readonly ImmutableArray<string> _summaries = ["summary", "description", "excerpt", "abstract", "lead", "teaser",
        "meta_description"];
    private static readonly FrozenSet<string> _usual = Bodies.Concat(Titles).Concat(_summaries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a field of this name is scanned when the user names none.</summary>
    public static bool IsUsual(string name) => _usual.Contains(name);

    /// <summary>The item with the likeliest of the names, or null.</summary>
    public static T? Find<T>(ImmutableArray<string> names, ImmutableArray<T> items, Func<T, string> nameOf)
        where T : class =>
        names.Select(name => items.FirstOrDefault(item => nameOf(item).Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(item => item is not null);
}
