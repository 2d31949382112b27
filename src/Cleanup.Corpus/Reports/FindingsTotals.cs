namespace Cleanup.Corpus.Reports;

/// <summary>The sums of a check. Not thread-safe.</summary>
/// <param name="policy">Which findings count, and how many are too many.</param>
public sealed class FindingsTotals(FindingsPolicy policy)
{
    private readonly Tally<FindingStatus> _byStatus = new();
    private readonly Tally<FindingSeverity> _bySeverity = new();
    private readonly Tally<string> _byKind = new();
    private CleanedRecord? _lastRecord;

    /// <summary>The records that were looked at.</summary>
    public long Records { get; internal set; }

    /// <summary>How many bytes were read.</summary>
    public long Bytes { get; internal set; }

    /// <summary>Detectors that failed at a text.</summary>
    public long Faults { get; internal set; }

    /// <summary>Records that could not be looked at.</summary>
    public long Rejected { get; internal set; }

    /// <summary>Inputs that could not be read to their end.</summary>
    public long Abandoned { get; internal set; }

    /// <summary>Whether all was looked at: else nothing is known of the rest.</summary>
    public bool IsWhole => Faults + Rejected + Abandoned == 0;

    /// <summary>Findings that count against the limits.</summary>
    public long Failing { get; private set; }

    /// <summary>Records that have one.</summary>
    public long FailingRecords { get; private set; }

    /// <summary>New findings by their kind, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, long>> ByKind => _byKind.Counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The share of the records that have a finding that counts.</summary>
    public double Rate => Records == 0 ? 0 : (double)FailingRecords / Records;

    /// <summary>Whether there are more than may be.</summary>
    public bool Fails => Failing > policy.MaxLeaks || Rate > policy.MaxRate;

    /// <summary>Whether there are, whatever may still be found.</summary>
    public bool FailsForSure => Failing > policy.MaxLeaks;

    /// <summary>Findings of a status.</summary>
    public long Of(FindingStatus status) => _byStatus.Counts.GetValueOrDefault(status);

    /// <summary>New findings of a severity.</summary>
    public long Of(FindingSeverity severity) => _bySeverity.Counts.GetValueOrDefault(severity);

    /// <summary>Whether a finding counts against the limits.</summary>
    public bool IsFailing(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Status == FindingStatus.New && finding.Severity >= policy.FailOn;
    }

    /// <summary>Adds a finding; those of a record come in a row.</summary>
    internal void Add(ReportedFinding finding)
    {
        _byStatus.Add(finding.Status);
        if (finding.Status != FindingStatus.New) return;
        _bySeverity.Add(finding.Severity);
        _byKind.Add(finding.Leak.Kind.Id);
        if (!IsFailing(finding)) return;
        Failing++;
        if (!ReferenceEquals(_lastRecord, finding.Record)) FailingRecords++;
        _lastRecord = finding.Record;
    }
}
