using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>
/// Keeps what <c>check</c> answers apart from what becomes of its report: when nobody reads that any more the search goes on
/// in silence until it is known whether there is a leak to cut.
/// </summary>
internal sealed class FindingsGate(RecordSink report) : RecordSink
{
    private bool _isClosed;

    /// <summary>Whether there was a leak to cut.</summary>
    public bool HasFound { get; private set; }

    /// <summary>Whether a detector failed.</summary>
    public bool HasFaults { get; private set; }

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => report.CreateEncoder(format);

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat format) => true;

    /// <inheritdoc/>
    /// <exception cref="ClosedPipeException">Nobody reads the report, and there is a leak to cut.</exception>
    public override void Append(RecordBatch batch)
    {
        HasFound |= batch.Summary.Cut > 0;
        HasFaults |= batch.Summary.Faults > 0;
        Attempt(() => report.Append(batch));
        if (_isClosed && HasFound) throw new ClosedPipeException();
    }

    /// <inheritdoc/>
    public override void Complete() => Attempt(report.Complete);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) report.Dispose();
        base.Dispose(disposing);
    }

    private void Attempt(Action operation)
    {
        if (_isClosed) return;
        try
        {
            operation();
        }
        catch (ClosedPipeException)
        {
            _isClosed = true;
        }
    }
}
