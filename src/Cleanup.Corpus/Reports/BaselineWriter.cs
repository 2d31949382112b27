using System.Text;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Writes the findings of a run as a baseline, a sorted line each, without lines, times and versions: the next run knows them. What the
/// earlier one has of inputs that this run did not read stays, as do its reasons.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="earlier">The earlier baseline; null when there is none.</param>
public sealed class BaselineWriter(OutputStream output, Baseline? earlier) : ReportFile(output)
{
    private static readonly string[] _heading =
    [
        "# Findings of `cleanup check` that were known: source, kind, fingerprint, and behind another tab the reason, if you write one.",
        "# `cleanup check --baseline FILE` does not count them; with --update-baseline it writes this file anew.",
    ];

    private readonly List<BaselineEntry> _entries = [];

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Status is FindingStatus.New or FindingStatus.Baseline)
            _entries.Add(new BaselineEntry(finding.Input.Source, finding.Leak.Kind.Id, finding.Fingerprint, finding.Reason));
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals)
    {
        IEnumerable<string> heading = earlier is { Heading.IsEmpty: false } ? earlier.Heading : _heading;
        IEnumerable<BaselineEntry> entries = Baseline.Sorted(_entries.Concat(earlier?.NotLookedAt ?? []));
        foreach (string line in heading.Concat(entries.Select(BaselineFile.LineOf))) Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        Output.Commit();
    }
}
