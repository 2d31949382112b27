namespace Cleanup.Corpus.Reports;

/// <summary>Which findings count, and how many are too many. Immutable, but for its <see cref="Baseline"/>.</summary>
public sealed record FindingsPolicy
{
    /// <summary>
    /// How grave a finding of a kind is, as it is to be cut or not; null for errors where it is, and notes where it is only reported.
    /// </summary>
    public Func<LeakKind, bool, FindingSeverity>? Severity { get; init; }

    /// <summary>Why a finding is allowed, or null; null where nothing is.</summary>
    public Func<ReportedFinding, string?>? Allows { get; init; }

    /// <summary>What was known before; null for nothing.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether marks in the texts themselves are honoured.</summary>
    public bool InlineIgnores { get; init; }

    /// <summary>How grave a finding must be to count against the limits.</summary>
    public FindingSeverity FailOn { get; init; } = FindingSeverity.Error;

    /// <summary>How many such findings may be; null for any number.</summary>
    public long? MaxLeaks { get; init; } = 0;

    /// <summary>Which share of the records may have one, from 0 to 1; null for any.</summary>
    public double? MaxRate { get; init; }

    /// <summary>How grave a finding of a record is.</summary>
    public FindingSeverity SeverityOf(CleanedRecord record, Finding leak)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(leak);
        // A record is left uncut where too much of it is leaks, which makes them no lighter.
        bool isToCut = leak.Action == LeakAction.Cut || record.Uncut?.Held.Contains(leak) is true;
        if (Severity is not null) return Severity(leak.Kind, isToCut);
        return isToCut ? FindingSeverity.Error : FindingSeverity.Note;
    }
}
