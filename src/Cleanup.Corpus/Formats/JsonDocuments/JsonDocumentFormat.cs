using System.Collections.Immutable;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>JSON: objects, in an array or one after another, each over any number of lines.</summary>
internal sealed class JsonDocumentFormat : InputFormat
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".json"];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.Json;

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.Json;

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new JsonDocumentReader(input.Open(), options.RecordLimit, options.BatchLength);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new JsonDocumentParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public override ImmutableArray<string> NamedFields(ReadOptions options) => JsonLinesFormat.Named(options);

    /// <inheritdoc/>
    public override bool Reads(InputFormat other) => other is JsonDocumentFormat or JsonLinesFormat;

    /// <inheritdoc/>
    public override bool Begins(ReadOnlySpan<byte> first) => JsonBeginning.IsDocument(first);
}
