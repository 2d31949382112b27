using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Hands the findings of a run to its reports, and answers whether there are more than may be. That is kept apart from what becomes of the
/// reports: when nobody reads any more the search goes on in silence until the answer is known.
/// </summary>
/// <param name="policy">Which findings count, and how many are too many.</param>
/// <param name="writers">The reports; disposed of with this.</param>
/// <param name="explain">Explains the findings of a field, by its index, where a report tells why; null to do without.</param>
public sealed class FindingsSink(
    FindingsPolicy policy, ImmutableArray<FindingsWriter> writers, Func<SourceRecord, int, Explanation>? explain = null) : RecordSink
{
    private readonly List<FindingsWriter> _open = [.. writers];
    private readonly Occurrences _occurrences = new();

    /// <summary>The sums so far.</summary>
    public FindingsTotals Totals { get; } = new(policy);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new FindingsEncoder(policy, explain);

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat format) => true;

    /// <inheritdoc/>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _occurrences.Begin(input.Source);
        policy.Baseline?.LookAt(input.Source);
        Attempt(writer => writer.BeginInput(input));
    }

    /// <inheritdoc/>
    /// <exception cref="ClosedPipeException">Nobody reads the reports, and the answer is known.</exception>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Totals.Bytes += batch.Bytes.Length;
        Totals.Records += batch.Summary.Records;
        Totals.Faults += batch.Summary.Faults;
        Totals.Rejected += batch.Problems.Count(static problem => problem.Kind == ProblemKind.Rejected);
        foreach (ReportedFinding finding in batch.Findings)
        {
            Settle(finding);
            Totals.Add(finding);
            Attempt(writer => writer.Write(finding));
        }
        // They hold texts, and a batch may wait for long until it is used again.
        batch.Findings.Clear();
        if (writers.Length > 0 && _open.Count == 0 && Totals.FailsForSure) throw new ClosedPipeException();
    }

    /// <inheritdoc/>
    public override void EndInput() => Attempt(static writer => writer.EndInput());

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        Totals.Abandoned++;
        Attempt(static writer => writer.AbandonInput());
    }

    /// <inheritdoc/>
    public override void Complete() => Attempt(writer => writer.Complete(Totals));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            foreach (FindingsWriter writer in writers) writer.Dispose();
        base.Dispose(disposing);
    }

    private void Settle(ReportedFinding finding)
    {
        int occurrence = _occurrences.Next(finding.Digest.Span);
        finding.Fingerprint = FindingHash.Fingerprint(finding.Digest.Span, finding.Input.Source, occurrence);
        if (finding.Status != FindingStatus.New) return;
        if (policy.Allows?.Invoke(finding) is { } reason) (finding.Status, finding.Reason) = (FindingStatus.Allowed, reason);
        else if (policy.Baseline?.Find(finding) is { } known) (finding.Status, finding.Reason) = (FindingStatus.Baseline, known.Reason);
    }

    private void Attempt(Action<FindingsWriter> operation)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            try
            {
                operation(_open[i]);
            }
            catch (ClosedPipeException)
            {
                _open.RemoveAt(i--);
            }
        }
    }
}
