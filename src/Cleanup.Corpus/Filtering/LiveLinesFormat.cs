using System.Collections.Immutable;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Filtering;

/// <summary>
/// JSON Lines from somebody who waits for the answer to one before the next is written. Whatever comes, it is lines: none of it ends the
/// input.
/// </summary>
internal sealed class LiveLinesFormat : InputFormat
{
    /// <inheritdoc/>
    public override string Name => InputFormats.JsonLines.Name;

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override bool HasLines => true;

    /// <inheritdoc/>
    public override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    /// <remarks>The first line may be anything, without a word on the others.</remarks>
    public override bool IsText => false;

    /// <inheritdoc/>
    /// <remarks>As it comes: to tell whether it is compressed would be to wait for more.</remarks>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new LineBatchReader(input.OpenStandardInput(), options.RecordLimit, options.BatchLength, isLive: true);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new LiveLinesParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public override ImmutableArray<string> NamedFields(ReadOptions options) => InputFormats.JsonLines.NamedFields(options);
}
