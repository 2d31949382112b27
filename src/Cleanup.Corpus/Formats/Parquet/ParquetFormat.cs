using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Formats.Parquet.Writing;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Parquet;

/// <summary>Parquet files (parquet.apache.org): every row is a record.</summary>
internal sealed class ParquetFormat : ColumnsFormat
{
    /// <inheritdoc/>
    public override string Name => "parquet";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".parquet"];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.Parquet;

    /// <inheritdoc/>
    public override bool Begins(ReadOnlySpan<byte> first) => first.StartsWith(ParquetOpening.Magic);

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new ParquetBatchReader(OpenFile(input, options.RecordLimit), options);
    }

    /// <inheritdoc/>
    public override TableHead HeadOf(InputFile input)
    {
        using ParquetFile file = OpenFile(input, ReadOptions.MaxRecordLimit);
        return new TableHead(file.Names, [.. file.Footer.KeyValueMetadata?.Select(pair => pair.Key) ?? []]);
    }

    /// <inheritdoc/>
    public override TableCopy Copy(InputFile input, OutputStream output, int dropped)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ParquetCopy.Begin(OpenFile(input, ReadOptions.MaxRecordLimit), input.Path, output, dropped);
    }

    /// <summary>Opens an input.</summary>
    internal static ParquetFile OpenFile(InputFile input, int recordLimit) =>
        input.Open().HandTo(stream => new ParquetFile(stream, recordLimit));
}
