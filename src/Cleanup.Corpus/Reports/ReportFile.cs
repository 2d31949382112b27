using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>A report that is one file.</summary>
/// <param name="output">Where to; disposed of with this.</param>
public abstract class ReportFile(OutputStream output) : FindingsWriter
{
    /// <summary>Where it goes.</summary>
    protected OutputStream Output { get; } = output;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) Output.Dispose();
        base.Dispose(disposing);
    }
}
