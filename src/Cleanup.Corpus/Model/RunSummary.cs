namespace Cleanup.Corpus;

/// <summary>The sums of a run. Not thread-safe.</summary>
public sealed class RunSummary
{
    /// <summary>Records that were read.</summary>
    public long Records { get; private set; }

    /// <summary>Leaks that are cut.</summary>
    public long Cut { get; private set; }

    /// <summary>Leaks that are reported and stay in the text.</summary>
    public long Reported { get; private set; }

    /// <summary>Related links that were recovered.</summary>
    public long RelatedLinks { get; private set; }

    /// <summary>Detectors that failed at a text.</summary>
    public long Faults { get; private set; }

    /// <summary>Records that were left uncut, as too much of them would have gone.</summary>
    public long Uncut { get; private set; }

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
    }

    /// <summary>Adds a record.</summary>
    public void Add(CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Records++;
        if (record.Uncut is not null) Uncut++;
        foreach (CleanedField field in record.Fields)
        {
            int cut = field.Result.Leaks.Count(leak => leak.Action == LeakAction.Cut);
            Cut += cut;
            Reported += field.Result.Leaks.Length - cut;
            RelatedLinks += field.Result.RelatedLinks.Length;
            Faults += field.Result.Faults.Length;
        }
    }

    /// <summary>Back to no record.</summary>
    internal void Clear() => Records = Cut = Reported = RelatedLinks = Faults = Uncut = 0;
}
