namespace Cleanup.Corpus.Reports.Page;

/// <summary>The sums of all findings of a run, whether the page lists them or not. Not thread-safe.</summary>
internal sealed class PageSums
{
    private CleanedRecord? _last;

    /// <summary>Leaks that are cut.</summary>
    public long Cut { get; private set; }

    /// <summary>Leaks that are reported and stay in the text.</summary>
    public long Reported { get; private set; }

    /// <summary>Records in which a leak was found.</summary>
    public long WithLeaks { get; private set; }

    /// <summary>Records that are left uncut, as too much of them would have gone.</summary>
    public long Uncut { get; private set; }

    /// <summary>The code points of the leaks that are cut.</summary>
    public long CharactersCut { get; private set; }

    /// <summary>Related links that were recovered.</summary>
    public long RelatedLinks { get; private set; }

    /// <summary>Findings by kind, those that are cut and those that are not.</summary>
    public Tally<(string Kind, bool IsCut)> Kinds { get; } = new();

    /// <summary>Findings by the host of their record's page.</summary>
    public Tally<string> Hosts { get; } = new();

    /// <summary>Findings by the folder of their input.</summary>
    public Tally<string> Folders { get; } = new();

    /// <summary>Findings by input.</summary>
    public Tally<string> Sources { get; } = new();

    /// <summary>The code points of the findings by input.</summary>
    public Tally<string> SourceCharacters { get; } = new();

    /// <summary>Findings by month or year of their record.</summary>
    public Tally<string> Dates { get; } = new();

    /// <summary>Findings whose record has no date.</summary>
    public long Undated { get; private set; }

    /// <summary>Findings by the tenth of the text in which they begin.</summary>
    public long[] Places { get; } = new long[PageFacts.Deciles];

    /// <summary>Adds a finding; those of a record come in a row.</summary>
    public void Add(ReportedFinding finding, PageRecord record)
    {
        if (!ReferenceEquals(finding.Record, _last)) AddRecord(finding.Record);
        bool isCut = finding.Leak.Action == LeakAction.Cut;
        int characters = finding.Characters;
        if (isCut)
        {
            Cut++;
            CharactersCut += characters;
        }
        else
        {
            Reported++;
        }
        Kinds.Add((finding.Leak.Kind.Id, isCut));
        Places[PageFacts.PlaceOf(finding)]++;
        Sources.Add(record.Source);
        SourceCharacters.Add(record.Source, characters);
        if (record.Host is not null) Hosts.Add(record.Host);
        if (record.Folder is not null) Folders.Add(record.Folder);
        if (record.Date is { } date) Dates.Add(date[..Math.Min(date.Length, "2015-07".Length)]);
        else Undated++;
    }

    private void AddRecord(CleanedRecord record)
    {
        _last = record;
        WithLeaks++;
        if (record.Uncut is not null) Uncut++;
        foreach (CleanedField field in record.Fields) RelatedLinks += field.Result.RelatedLinks.Length;
    }
}
