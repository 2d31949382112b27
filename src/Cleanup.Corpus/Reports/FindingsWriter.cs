namespace Cleanup.Corpus.Reports;

/// <summary>
/// Writes findings in a format. It gets them in the order of the inputs; the calls come as <see cref="BeginInput"/>, <see cref="Write"/>
/// for each, <see cref="EndInput"/> or <see cref="AbandonInput"/>, and at the end <see cref="Complete"/>. It keeps nothing of a finding
/// that grows with the text. Disposing of one that is not complete leaves nothing behind. Not thread-safe.
/// </summary>
public abstract class FindingsWriter : IDisposable
{
    /// <summary>The findings that follow are of this input, or of another part of it.</summary>
    public virtual void BeginInput(InputFile input)
    {
    }

    /// <summary>Writes a finding, be it one that counts or not.</summary>
    public abstract void Write(ReportedFinding finding);

    /// <summary>The input, or the part of it, has no more findings.</summary>
    public virtual void EndInput()
    {
    }

    /// <summary>The input could not be read to its end.</summary>
    public virtual void AbandonInput() => EndInput();

    /// <summary>All was found: the report takes its place.</summary>
    public abstract void Complete(FindingsTotals totals);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the output; removes what is not complete.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
