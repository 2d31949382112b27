namespace Cleanup;

/// <summary>What is known of an article beside its text. Immutable.</summary>
public sealed record ArticleOptions
{
    /// <summary>How to read a date such as 03/04/2015; null to read it only where the page itself settles it.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The page's address, whose country may settle the order of a date; null when it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The other texts of the article's record, such as its title, which are judged with it as one page. They are not cleaned, and are
    /// read only when the text has a finding.
    /// </summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Whether to leave line breaks, blanks and invisible characters as they are.</summary>
    public bool KeepWhitespace { get; init; }
}
