using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.InPlace;

/// <summary>Writes each input in its own place, where that changes it.</summary>
/// <param name="format">Makes the encoders.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class InPlaceSink(SameFormat format, OutputFiles files, ProblemLog log) : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat input) => format.EncoderFor(input);

    /// <inheritdoc/>
    protected override RecordSink Open(InputFile input)
    {
        // Says at once of an input that it cannot be written, before anything is made of it.
        using RecordEncoder encoder = format.EncoderFor(input.Format);
        return new InPlaceFile(input, files);
    }
}
