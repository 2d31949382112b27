using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>Arrow's IPC files, Feather's second version among them, and streams (arrow.apache.org): every row is a record.</summary>
internal sealed class ArrowFormat : ColumnsFormat
{
    /// <inheritdoc/>
    public override string Name => "arrow";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".arrow", ".arrows", ".feather"];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.Arrow;

    /// <inheritdoc/>
    public override bool Begins(ReadOnlySpan<byte> first) => ArrowOpening.Tells(first);

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new ArrowBatchReader(OpenFile(input, options.RecordLimit), options);
    }

    /// <inheritdoc/>
    public override TableHead HeadOf(InputFile input)
    {
        using ArrowFile file = OpenFile(input, ReadOptions.MaxRecordLimit);
        return new TableHead([.. file.Schema.FieldsList.Select(field => field.Name)], [.. file.Schema.Metadata?.Keys ?? []]);
    }

    /// <inheritdoc/>
    public override TableCopy Copy(InputFile input, OutputStream output, int dropped)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new ArrowCopy(OpenFile(input, ReadOptions.MaxRecordLimit), input.Path, output, dropped);
    }

    /// <summary>Opens an input.</summary>
    internal static ArrowFile OpenFile(InputFile input, int recordLimit) =>
        input.Open().HandTo(stream => new ArrowFile(stream, recordLimit));
}
