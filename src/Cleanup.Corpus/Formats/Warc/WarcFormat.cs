using System.Collections.Immutable;
using System.Globalization;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.Warc;

/// <summary>
/// WET files: WARC files (ISO 28500) of which the conversion records hold the texts of pages. Each of these is a record; what else such a
/// file holds is left out.
/// </summary>
internal sealed class WarcFormat : InputFormat
{
    /// <inheritdoc/>
    public override string Name => "wet";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".wet"];

    /// <inheritdoc/>
    public override OutputFormat OwnOutput => OutputFormat.JsonLines;

    /// <inheritdoc/>
    public override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <inheritdoc/>
    public override bool Begins(ReadOnlySpan<byte> first) => first.StartsWith(WarcRecords.Mark);

    /// <inheritdoc/>
    public override BatchReader Open(InputFile input, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        // A later run goes on in the lines that are made of the file, not in its bytes.
        var lines = new WarcLines(new WarcRecords((input with { Start = null }).Open()));
        if (input.Start is { } start) lines.SkipTo(start.Offset);
        return new LineBatchReader(lines, options.RecordLimit, options.BatchLength, input.Start);
    }

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new JsonLinesParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public override ImmutableArray<string> NamedFields(ReadOptions options) => JsonLinesFormat.Named(options);

    /// <inheritdoc/>
    public override string IdOf(InputFile input, long number)
    {
        ArgumentNullException.ThrowIfNull(input);
        return string.Create(CultureInfo.InvariantCulture, $"{input.Source}#{number}");
    }
}
