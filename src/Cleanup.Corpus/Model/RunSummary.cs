namespace Cleanup.Corpus;

/// <summary>The sums of a run. Not thread-safe.</summary>
public sealed class RunSummary
{
    /// <summary>Records that were read.</summary>
    public long Records { get; internal set; }

    /// <summary>Leaks that are cut.</summary>
    public long Cut { get; internal set; }

    /// <summary>Leaks that are reported and stay in the text.</summary>
    public long Reported { get; internal set; }

    /// <summary>Related links that were recovered.</summary>
    public long RelatedLinks { get; internal set; }

    /// <summary>Detectors that failed at a text.</summary>
    public long Faults { get; internal set; }

    /// <summary>Records that were left uncut, as too much of them would have gone.</summary>
    public long Uncut { get; internal set; }

    /// <summary>Records in which a leak was found.</summary>
    public long WithLeaks { get; internal set; }

    /// <summary>The characters of the leaks that were cut, in code points.</summary>
    public long CharactersCut { get; internal set; }

    /// <summary>The leaks by kind, confidence and action.</summary>
    public Tally<LeakSort> Leaks { get; } = new();

    /// <summary>The leaks by the host of their record's page, where records say it.</summary>
    public Tally<string> Hosts { get; } = new();

    /// <summary>Adds a record in which nothing was found.</summary>
    public void AddClean() => Records++;

    /// <summary>Adds the sums of other records.</summary>
    public void Add(RunSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Records += other.Records;
        Cut += other.Cut;
        Reported += other.Reported;
        RelatedLinks += other.RelatedLinks;
        Faults += other.Faults;
        Uncut += other.Uncut;
        WithLeaks += other.WithLeaks;
        CharactersCut += other.CharactersCut;
        Leaks.Add(other.Leaks);
        Hosts.Add(other.Hosts);
    }

    /// <summary>Adds a record.</summary>
    public void Add(CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Records++;
        if (record.Uncut is not null) Uncut++;
        if (record.HasLeaks) WithLeaks++;
        string? host = record.HasLeaks && WebAddress.TryParse(record.Source.Url, out Uri? url) ? url.Host : null;
        foreach (CleanedField field in record.Fields)
        {
            foreach (Finding leak in field.Result.Leaks) Add(field, leak);
            if (host is not null && !field.Result.Leaks.IsEmpty) Hosts.Add(host, field.Result.Leaks.Length);
            RelatedLinks += field.Result.RelatedLinks.Length;
            Faults += field.Result.Faults.Length;
        }
    }

    /// <summary>Back to no record.</summary>
    internal void Clear()
    {
        Records = Cut = Reported = RelatedLinks = Faults = Uncut = WithLeaks = CharactersCut = 0;
        Leaks.Clear();
        Hosts.Clear();
    }

    private void Add(CleanedField field, Finding leak)
    {
        Leaks.Add(new LeakSort(leak.Kind.Id, leak.Confidence, leak.Action));
        if (leak.Action != LeakAction.Cut)
        {
            Reported++;
            return;
        }
        Cut++;
        CharactersCut += field.Positions.CodePoints(leak.Range.End) - field.Positions.CodePoints(leak.Range.Start);
    }
}
