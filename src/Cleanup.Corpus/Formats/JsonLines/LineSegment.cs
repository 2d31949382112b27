namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>A line, or a part of a line that is too long to hold.</summary>
internal readonly ref struct LineSegment(ReadOnlySpan<byte> bytes, bool endsLine)
{
    /// <summary>The bytes with the line ending; valid until the next segment is read.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>Whether the line ends with this segment.</summary>
    public bool EndsLine { get; } = endsLine;
}
