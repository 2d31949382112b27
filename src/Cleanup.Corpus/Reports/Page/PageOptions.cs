namespace Cleanup.Corpus.Reports.Page;

/// <summary>What a page is to have. Immutable, but for its <see cref="Comparison"/>.</summary>
public sealed record PageOptions
{
    /// <summary>How many findings a page lists where nothing else is asked for.</summary>
    public const int DefaultFindings = 10_000;

    /// <summary>How many findings it lists; the sums are always of all.</summary>
    public int MaxFindings { get; init; } = DefaultFindings;

    /// <summary>Whether it has the whole text of each record in which something was found, however long.</summary>
    public bool WholeTexts { get; init; }

    /// <summary>Whether secrets are masked; see <see cref="Redaction"/>.</summary>
    public bool Redacts { get; init; }

    /// <summary>The earlier report that it is compared with; null for none.</summary>
    public PageComparison? Comparison { get; init; }
}
