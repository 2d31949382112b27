using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports;

/// <summary>The findings that were known before a run, and which of them it met again. Not thread-safe.</summary>
/// <param name="entries">The findings.</param>
/// <param name="heading">The lines of comment above them in the file.</param>
public sealed class Baseline(IEnumerable<BaselineEntry> entries, ImmutableArray<string> heading)
{
    private readonly Dictionary<string, BaselineEntry> _entries =
        entries.DistinctBy(static entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(static entry => entry.Fingerprint, StringComparer.Ordinal);

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lookedAt = new(StringComparer.Ordinal);

    /// <summary>The lines of comment above the findings in the file.</summary>
    public ImmutableArray<string> Heading { get; } = heading;

    /// <summary>What inputs of the run had, and have no more, in the order of lines.</summary>
    public IEnumerable<BaselineEntry> Gone =>
        Sorted(_entries.Values.Where(entry => _lookedAt.Contains(entry.Source) && !_met.Contains(entry.Fingerprint)));

    /// <summary>What is of no input of the run.</summary>
    public IEnumerable<BaselineEntry> NotLookedAt => _entries.Values.Where(entry => !_lookedAt.Contains(entry.Source));

    /// <summary>The run reads an input.</summary>
    public void LookAt(string source) => _lookedAt.Add(source);

    /// <summary>The entry of a finding; null when it was not known.</summary>
    public BaselineEntry? Find(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (_entries.TryGetValue(finding.Fingerprint, out BaselineEntry? entry)) _met.Add(finding.Fingerprint);
        return entry;
    }

    /// <summary>Entries in the order of lines.</summary>
    internal static IOrderedEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) => entries
        .OrderBy(static entry => entry.Source, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Kind, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal);
}
