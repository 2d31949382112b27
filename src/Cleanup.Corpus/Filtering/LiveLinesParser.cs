using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Filtering;

/// <summary>Reads each line as a record. A line of UTF-16 is rejected as any other that is none.</summary>
/// <param name="options">The fields to scan and the limits.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal sealed class LiveLinesParser(ReadOptions options, int namedFields) : LinesParser(options, namedFields)
{
    /// <inheritdoc/>
    protected override string Name => InputFormats.JsonLines.Name;

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> first) => Utf8Text.WithoutMark(first);

    /// <inheritdoc/>
    protected override void Parse(ReadOnlySpan<byte> line, long number, RecordConsumer consumer) => Objects.Parse(line, number, number);
}
