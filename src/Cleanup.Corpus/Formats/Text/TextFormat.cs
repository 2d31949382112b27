using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Text: the whole file is one article.</summary>
internal sealed class TextFormat : InputFormat
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.Json;

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.Text;

    /// <inheritdoc/>
    public override bool IsOneText => true;

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new TextBatchReader(input.Open(), options.RecordLimit);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new TextParser(options);
}
