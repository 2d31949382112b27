using System.Collections.Frozen;

namespace Cleanup.Corpus.Reading.JsonLines;

/// <summary>The usual names of an article's fields, as extractors, crawlers, feeds and schema.org have them. Case is ignored. Thread-safe.</summary>
public static class FieldNames
{
    private static readonly FrozenSet<string> s_titles = Set("title", "headline", "name");
    private static readonly FrozenSet<string> s_summaries = Set("summary", "description", "excerpt", "abstract", "lead", "teaser", "meta_description");
    private static readonly FrozenSet<string> s_bodies =
        Set("text", "content", "body", "article", "maintext", "articleBody", "article_text", "raw_text", "raw_content", "cleaned_text", "fulltext");

    /// <summary>Whether a field of this name holds the body of an article.</summary>
    public static bool IsBody(string name) => s_bodies.Contains(name);

    /// <summary>Whether a field of this name holds the title of an article.</summary>
    public static bool IsTitle(string name) => s_titles.Contains(name);

    /// <summary>Whether a field of this name is scanned when the user names none.</summary>
    public static bool IsUsual(string name) => IsBody(name) || IsTitle(name) || s_summaries.Contains(name);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => FrozenSet.Create(StringComparer.OrdinalIgnoreCase, names);
}
