using System.Collections.Immutable;

namespace Cleanup;

/// <summary>A clean article: the text without leaks and header lines, and what the header said. Immutable.</summary>
public sealed class ArticleRecord : CleanResult
{
    /// <summary>The title line, or null when the text starts with its body.</summary>
    public string? Title { get; init; }

    /// <summary>The author, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The agency dateline ("HANOI, Vietnam (AP)"), or null. It stays in the text.</summary>
    public string? Dateline { get; init; }

    /// <summary>When the article was published, in ISO 8601 with as much as the source gave, or null.</summary>
    public string? Published { get; init; }

    /// <summary>When the article was last changed, in ISO 8601 with as much as the source gave, or null.</summary>
    public string? Modified { get; init; }

    /// <summary>
    /// The index in <see cref="CleanResult.Leaks"/> of the leak that describes the article itself and filled the fields named in
    /// <see cref="FilledFields"/>; null when none did.
    /// </summary>
    public int? FilledFrom { get; init; }

    /// <summary>
    /// The fields that the header did not give and a leak did, by their names in a record: <c>title</c>, <c>author</c>, <c>published</c>,
    /// <c>modified</c>.
    /// </summary>
    public ImmutableArray<string> FilledFields { get; init; } = [];

    /// <summary>How a date such as 03/04/2015 was read, and what decided it; null where no date was open.</summary>
    public DateOrderDecision? DateOrder { get; init; }
}
