using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>JSON Lines (jsonlines.org): every line is a JSON object.</summary>
internal sealed class JsonLinesFormat : LinesFormat
{
    /// <inheritdoc/>
    public override string Name => "jsonl";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new JsonLinesParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public override ImmutableArray<string> NamedFields(ReadOptions options) => Named(options);

    /// <inheritdoc/>
    public override bool Begins(ReadOnlySpan<byte> first) => JsonBeginning.IsLines(first);

    /// <summary>The fields that the user names one by one, as records have them.</summary>
    internal static ImmutableArray<string> Named(ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. options.Fields.Where(field => !FieldSelector.IsEverything(field))
            .Select(field => field.StartsWith('/') ? JsonPath.FieldName(field) : field).Distinct(StringComparer.Ordinal)];
    }
}
