using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Cuts batches of <see cref="Sources.LineBatchReader"/> into lines, each a record. What is too long is rejected.</summary>
/// <param name="options">The limits, and the fields to scan.</param>
/// <param name="namedFields">How many fields the user names.</param>
internal abstract class LinesParser(ReadOptions options, int namedFields) : BatchParser
{
    /// <summary>Makes records of objects.</summary>
    protected JsonObjectParser Objects { get; } = new(options, namedFields);

    /// <summary>What users call the format.</summary>
    protected abstract string Name { get; }

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input is in UTF-16 or UTF-32.</exception>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> bytes = batch.IsFirst ? WithoutMark(batch.Bytes.Span) : batch.Bytes.Span;
        long number = batch.FirstLine;
        Objects.Begin(batch, consumer);
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
                Objects.RejectTooLarge(bytes[..end], number);
            else
                Parse(bytes[..end], number, consumer);
            bytes = bytes[end..];
        }
    }

    /// <summary>Makes a record of a line.</summary>
    /// <param name="line">The line, with its ending where it has one.</param>
    /// <param name="number">Its 1-based number.</param>
    /// <param name="consumer">Gets the record, where <see cref="Objects"/> does not hand it on.</param>
    protected abstract void Parse(ReadOnlySpan<byte> line, long number, RecordConsumer consumer);

    /// <summary>The first bytes of an input without their byte order mark.</summary>
    /// <exception cref="CorpusException">The input is in UTF-16 or UTF-32.</exception>
    protected virtual ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> first) => Utf8Text.WithoutMark(first, Name);

    private static int LengthOfLine(ReadOnlySpan<byte> bytes)
    {
        int lineFeed = bytes.IndexOf((byte)'\n');
        return lineFeed < 0 ? bytes.Length : lineFeed + 1;
    }
}
