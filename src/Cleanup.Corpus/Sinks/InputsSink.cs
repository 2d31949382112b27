using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Gives each input an output of its own. One that cannot be written is reported, and the run goes on with the next input; not so when
/// the disk is full.
/// </summary>
/// <param name="log">Gets what goes wrong.</param>
internal abstract class InputsSink(ProblemLog log) : RecordSink
{
    // Null between inputs, and after the current input's output failed.
    private RecordSink? _output;

    /// <summary>Begins the output of an input; null when there is to be none.</summary>
    protected abstract RecordSink? Open(InputFile input);

    /// <inheritdoc/>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Attempt(() =>
        {
            _output = Open(input);
            _output?.BeginInput(input);
        });
    }

    /// <inheritdoc/>
    public override void Append(RecordBatch batch) => Attempt(() => _output?.Append(batch));

    /// <inheritdoc/>
    public override void EndInput()
    {
        Attempt(() =>
        {
            _output?.EndInput();
            _output?.Complete();
        });
        AbandonInput();
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        _output?.Dispose();
        _output = null;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) AbandonInput();
        base.Dispose(disposing);
    }

    private void Attempt(Action operation)
    {
        try
        {
            operation();
        }
        catch (OutputException exception) when (!exception.IsDiskFull)
        {
            log.Report(exception.Path, exception);
            AbandonInput();
        }
    }
}
