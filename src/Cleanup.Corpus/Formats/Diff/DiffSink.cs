using Cleanup.Corpus.Formats.InPlace;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Writes what would change of the inputs as a unified diff, which <c>patch -p1</c> and <c>git apply</c> take.</summary>
/// <param name="format">Makes the encoders.</param>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class DiffSink(SameFormat format, OutputStream output, ProblemLog log) : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat input) =>
        input.SameOutput == OutputFormat.Json ? format.EncoderFor(input) : new DiffEncoder(format.EncoderFor(input), input);

    /// <inheritdoc/>
    public override void Complete() => output.Commit();

    /// <inheritdoc/>
    protected override RecordSink Open(InputFile input) => new FileDiff(input, new UnifiedDiff(input.Source, output));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) output.Dispose();
    }
}
