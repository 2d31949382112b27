using System.Collections.Immutable;

namespace Cleanup.Articles.Header;

/// <summary>What the lines above an article's body say, and the edits that take them out of the text. Immutable.</summary>
internal sealed record ArticleHeader
{
    /// <summary>The title line, trimmed; null when the text starts with its body.</summary>
    public string? Title { get; init; }

    /// <summary>The author; or null.</summary>
    public string? Author { get; init; }

    /// <summary>The agency dateline; or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The date of publication in ISO 8601; or null.</summary>
    public string? Published { get; init; }

    /// <summary>The date of the last change in ISO 8601; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>How dates of numbers were read, where that was open; or null.</summary>
    public DateOrderDecision? DateOrder { get; init; }

    /// <summary>The header's lines as edits of the text that was read; sorted, disjoint, replaced by nothing.</summary>
    public ImmutableArray<Edit> Edits { get; init; } = [];

    /// <summary>
    /// Reads the header of a text whose leaks are cut already. Of a text that is nothing but header no line is cut.
    /// Looks at the first few lines only.
    /// </summary>
    public static ArticleHeader Read(string text, ArticleOptions? options = null) =>
        new HeaderReader(text, options ?? new ArticleOptions()).Read();
}
