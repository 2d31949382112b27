namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Reads each line as a record. A line that is none is rejected, and the reading goes on.</summary>
/// <param name="options">The fields to scan and the limits.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal sealed class JsonLinesParser(ReadOptions options, int namedFields) : LinesParser(options, namedFields)
{
    /// <inheritdoc/>
    protected override string Name => "JSON Lines";

    /// <inheritdoc/>
    protected override void Parse(ReadOnlySpan<byte> line, long number, RecordConsumer consumer) => Objects.Parse(line, number, number);
}
