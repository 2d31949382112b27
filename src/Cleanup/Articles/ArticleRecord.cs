namespace Cleanup.Articles;

/// <summary>A clean article: the text without leaks and header lines, and what the header said. Immutable.</summary>
public sealed record ArticleRecord : CleanResult
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

    /// <summary>How a date such as 03/04/2015 was read, and what decided it; null where no date was open.</summary>
    public DateOrderDecision? DateOrder { get; init; }
}
