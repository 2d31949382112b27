namespace Cleanup.Corpus.Formats.InPlace;

/// <summary>The byte order mark that an input keeps where it stays what it is. Thread-safe.</summary>
internal static class KeptMark
{
    /// <summary>The mark that the input has and its output has not; else empty.</summary>
    /// <param name="batch">A part of the input.</param>
    /// <param name="output">The beginning of what it becomes.</param>
    public static ReadOnlySpan<byte> Of(RecordBatch batch, ReadOnlySpan<byte> output)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        return batch.IsFirst && batch.Bytes.Span.StartsWith(mark) && !output.StartsWith(mark) ? mark : [];
    }
}
