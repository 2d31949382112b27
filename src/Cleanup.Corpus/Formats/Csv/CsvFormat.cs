using System.Collections.Immutable;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Separated values (RFC 4180, and what else goes by the name): a header, and every row a record.</summary>
internal sealed class CsvFormat : InputFormat
{
    private const string Tabs = ".tsv";

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".csv", Tabs];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        bool hasTabs = Path.GetExtension(CompressionFormat.NameOfContent(input.KnownPath)).Equals(Tabs, StringComparison.OrdinalIgnoreCase);
        return new CsvBatchReader(input.Open(), hasTabs ? '\t' : null, options);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new CsvParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public override ImmutableArray<string> NamedFields(ReadOptions options) => JsonLinesFormat.Named(options);
}
