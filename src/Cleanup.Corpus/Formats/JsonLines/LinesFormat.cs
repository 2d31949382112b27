using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>A format of files of lines in UTF-8, each a record of its own.</summary>
internal abstract class LinesFormat : InputFormat
{
    /// <inheritdoc/>
    public sealed override OutputFormat OwnOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public sealed override bool HasLines => true;

    /// <inheritdoc/>
    public sealed override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    public sealed override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new LineBatchReader(input.Open(), options.RecordLimit, options.BatchLength, input.Start);
    }
}
