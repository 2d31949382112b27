using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Cuts batches into lines and reads each as a record. A line that is none is rejected, and the reading goes on.</summary>
/// <param name="options">The fields to scan and the limits.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal sealed class JsonLinesParser(ReadOptions options, int namedFields) : BatchParser
{
    private readonly JsonObjectParser _objects = new(options, namedFields);

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input is in UTF-16 or UTF-32.</exception>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> bytes = batch.IsFirst ? Utf8Text.WithoutMark(batch.Bytes.Span, "JSON Lines") : batch.Bytes.Span;
        long number = batch.FirstLine;
        _objects.Begin(batch, consumer);
        if (batch.BeginsInside)
        {
            int end = LengthOfLine(bytes);
            consumer.ContinueReject(bytes[..end]);
            if (bytes[..end].EndsWith("\n"u8)) number++;
            bytes = bytes[end..];
        }
        for (; !bytes.IsEmpty; number++)
        {
            int end = LengthOfLine(bytes);
            bool isCut = batch.EndsInside && end == bytes.Length;
            if (isCut || bytes[..end].TrimEnd("\r\n"u8).Length > options.RecordLimit)
                _objects.RejectTooLarge(bytes[..end], number);
            else
                _objects.Parse(bytes[..end], number, number);
            bytes = bytes[end..];
        }
    }

    private static int LengthOfLine(ReadOnlySpan<byte> bytes)
    {
        int lineFeed = bytes.IndexOf((byte)'\n');
        return lineFeed < 0 ? bytes.Length : lineFeed + 1;
    }
}
