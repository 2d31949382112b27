using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Cuts batches into lines and reads each as a record. A line that is none is rejected, and the reading goes on.</summary>
internal sealed class JsonLinesParser : BatchParser
{
    private readonly JsonLineParser _lines;
    private readonly LinePrescan _prescan;
    private readonly bool _looksInside;
    private readonly int _recordLimit;
    private readonly int _namedFields;
    private bool _mayPass;

    /// <summary>A parser with the given options.</summary>
    /// <param name="options">The fields to scan and the limits.</param>
    /// <param name="namedFields">How many fields the user names.</param>
    public JsonLinesParser(ReadOptions options, int namedFields)
    {
        ArgumentNullException.ThrowIfNull(options);
        _lines = new JsonLineParser(options);
        var selector = new FieldSelector(options.Fields);
        _prescan = new LinePrescan(selector, options.MaxJsonDepth);
        _looksInside = selector.LooksInside;
        _recordLimit = options.RecordLimit;
        _namedFields = namedFields;
    }

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input is in UTF-16 or UTF-32.</exception>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> bytes = batch.IsFirst ? WithoutMark(batch.Bytes.Span) : batch.Bytes.Span;
        long number = batch.FirstLine;
        _mayPass = consumer.TakesUntouched && Utf8Validity.IsValid(bytes);
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
            Parse(bytes[..end], number, isCut, batch, consumer);
            bytes = bytes[end..];
        }
    }

    // RFC 8259 §8.1 forbids a byte order mark; a reader may ignore it, a writer must not write it.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new CorpusException("in UTF-16 or UTF-32; JSON Lines are UTF-8");
        return Utf8Text.WithoutMark(bytes);
    }

    private static int LengthOfLine(ReadOnlySpan<byte> bytes)
    {
        int lineFeed = bytes.IndexOf((byte)'\n');
        return lineFeed < 0 ? bytes.Length : lineFeed + 1;
    }

    private void Parse(ReadOnlySpan<byte> line, long number, bool isCut, RecordBatch batch, RecordConsumer consumer)
    {
        if (isCut || line.TrimEnd("\r\n"u8).Length > _recordLimit)
        {
            consumer.Reject(number, line, new CorpusException(RecordTooLarge.Reason(_recordLimit)));
            return;
        }
        // Which strings inside of others were named, only the parser can tell.
        ISet<string>? unseen = batch.FieldsSeen.Count < _namedFields ? batch.FieldsSeen : null;
        if (_mayPass && !(_looksInside && unseen is not null) && _prescan.Passes(line.TrimEnd("\r\n"u8), consumer))
        {
            unseen?.UnionWith(_prescan.Fields);
            consumer.TakeUntouched(line);
            return;
        }
        JsonLineRecord? record;
        try
        {
            record = _lines.Parse(batch.Input, number, line);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            consumer.Reject(number, line, exception);
            return;
        }
        if (record is null)
        {
            consumer.TakeBlank(number, line);
            return;
        }
        unseen?.UnionWith(record.Strings.Select(field => field.Name));
        consumer.Take(record, line);
    }
}
