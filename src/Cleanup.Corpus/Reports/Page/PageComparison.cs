using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>What changed since an earlier report. Not thread-safe.</summary>
/// <param name="name">The earlier report, as the user named it.</param>
/// <param name="earlier">Its findings.</param>
public sealed class PageComparison(string name, Baseline earlier)
{
    private readonly Tally<string> _new = new();

    /// <summary>The earlier report, as the user named it.</summary>
    internal string Name => name;

    /// <summary>Findings that it did not have.</summary>
    internal long New { get; private set; }

    /// <summary>Findings that it had.</summary>
    internal long Same { get; private set; }

    /// <summary>What it had and the run did not find again, in inputs that the run read.</summary>
    internal ImmutableArray<BaselineEntry> Gone => [.. earlier.Gone];

    /// <summary>How many findings it had in inputs that the run did not read.</summary>
    internal long NotRead => earlier.NotLookedAt.LongCount();

    /// <summary>New findings by kind.</summary>
    internal IReadOnlyDictionary<string, long> NewByKind => _new.Counts;

    /// <summary>The run reads an input.</summary>
    internal void LookAt(string source) => earlier.LookAt(source);

    /// <summary>Whether a finding is new.</summary>
    internal bool IsNew(ReportedFinding finding)
    {
        if (earlier.Find(finding) is not null)
        {
            Same++;
            return false;
        }
        New++;
        _new.Add(finding.Leak.Kind.Id);
        return true;
    }
}
