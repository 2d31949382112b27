using System.Buffers;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>Reads each value of a JSON document as a record. One that is none is rejected, and the reading goes on.</summary>
/// <param name="options">The fields to scan and the limits.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal sealed class JsonDocumentParser(ReadOptions options, int namedFields) : BatchParser
{
    private static readonly SearchValues<byte> _structure = SearchValues.Create("[],"u8);

    private readonly JsonObjectParser _objects = new(options, namedFields);

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input is in UTF-16 or UTF-32.</exception>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> bytes = batch.Bytes.Span;
        int at = batch.IsFirst ? bytes.Length - Utf8Text.WithoutMark(bytes, "JSON").Length : 0;
        _objects.Begin(batch, consumer);
        long line = batch.FirstLine;
        long lineBefore = batch.LineBefore;
        // The rest of one that was too long is none of this batch's.
        long number = batch.FirstRecord - (batch.BeginsInside ? 1 : 0);
        for (int i = 0; i < batch.Records.Count; i++, number++)
        {
            (int start, int length) = batch.Records[i].GetOffsetAndLength(bytes.Length);
            TakeBetween(bytes[at..start], consumer);
            line += bytes[at..start].Count((byte)'\n');
            ReadOnlySpan<byte> json = bytes.Slice(start, length);
            bool isCut = batch.EndsInside && i == batch.Records.Count - 1;
            if (i == 0 && batch.BeginsInside) consumer.ContinueReject(json);
            else if (isCut || length > options.RecordLimit) _objects.RejectTooLarge(json, line);
            else _objects.Parse(json, line, number, isAlone: line != lineBefore);
            // What began in an earlier batch does not begin here.
            if (i > 0 || !batch.BeginsInside) lineBefore = line;
            line += json.Count((byte)'\n');
            at = start + length;
        }
        TakeBetween(bytes[at..], consumer);
    }

    // A bracket or a comma each, with the blanks behind it.
    private static void TakeBetween(ReadOnlySpan<byte> between, RecordConsumer consumer)
    {
        while (!between.IsEmpty)
        {
            int next = between[1..].IndexOfAny(_structure);
            int length = next < 0 ? between.Length : next + 1;
            consumer.TakeBetween(between[..length]);
            between = between[length..];
        }
    }
}
