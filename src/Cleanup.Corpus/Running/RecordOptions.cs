namespace Cleanup.Corpus.Running;

/// <summary>How records are read as articles. Immutable.</summary>
public sealed record RecordOptions
{
    /// <summary>Whether the body of a JSON record is read as an article too: its header.</summary>
    public bool ReadsHeaders { get; init; }

    /// <summary>
    /// Whether text files stay as they are but for their leaks, as it is with the bodies of JSON records; not where
    /// <see cref="ReadsHeaders"/>.
    /// </summary>
    public bool KeepsTexts { get; init; }

    /// <summary>
    /// The largest share of a record's characters, but for blanks, that may be cut; one of which more would go is left uncut.
    /// </summary>
    public double MaxCutRatio { get; init; } = 1;

    /// <summary>Whether nothing is said of records that are not edited, so that cleaning what was cleaned changes nothing.</summary>
    public bool TellsOnlyEdits { get; init; }

    /// <summary>The name under which goes what a record gains that is no text; null for names side by side.</summary>
    public string? Into { get; init; }

    /// <summary>What offsets count where they are written.</summary>
    public OffsetUnit Offsets { get; init; }

    /// <summary>What records are cleaned with, where that is to be written.</summary>
    public RunVersions? Versions { get; init; }

    /// <summary>How to read a date such as 03/04/2015; null to read it only where the record settles it.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Whether to leave line breaks, blanks and invisible characters of articles as they are.</summary>
    public bool KeepWhitespace { get; init; }

    /// <summary>
    /// What makes relative addresses of related links absolute, an absolute address itself; null to leave them as they are.
    /// </summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether the address of a record's page, where it has one, takes the place of <see cref="BaseUrl"/>.</summary>
    public bool OwnUrlIsBase { get; init; }
}
