using System.Collections.Immutable;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.TextLines;

/// <summary>Texts, one a line. Neither names nor bytes tell it from a text of several lines: the user must.</summary>
internal sealed class TextLinesFormat : InputFormat
{
    /// <inheritdoc/>
    public override string Name => "lines";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.Text;

    /// <inheritdoc/>
    public override bool HasLines => true;

    /// <inheritdoc/>
    public override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new LineBatchReader(input.Open(), options.RecordLimit, options.BatchLength, input.Start);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new TextLinesParser(options);
}
