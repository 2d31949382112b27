using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Reads JSON objects as records, or hands them on where nothing can be found in them. What is none is rejected. Not thread-safe.
/// </summary>
internal sealed class JsonObjectParser
{
    // Enough to see which of them is the text.
    private const int MostNames = 12;

    private readonly JsonLineParser _records;
    private readonly LinePrescan _prescan;
    private readonly bool _looksInside;
    private readonly int _namedFields;
    private readonly int _recordLimit;
    private RecordBatch _batch = null!;
    private RecordConsumer _consumer = null!;
    private bool _mayPass;

    /// <summary>A parser with the given options.</summary>
    /// <param name="options">The fields to scan and the limits.</param>
    /// <param name="namedFields">How many fields the user names.</param>
    public JsonObjectParser(ReadOptions options, int namedFields)
    {
        ArgumentNullException.ThrowIfNull(options);
        _records = new JsonLineParser(options);
        var selector = new FieldSelector(options.Fields);
        _prescan = new LinePrescan(selector, options.MaxJsonDepth);
        _looksInside = selector.LooksInside;
        _namedFields = namedFields;
        _recordLimit = options.RecordLimit;
    }

    /// <summary>The objects that follow are of this batch.</summary>
    public void Begin(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        _batch = batch;
        _consumer = consumer;
        _mayPass = consumer.TakesUntouched && Utf8Validity.IsValid(batch.Bytes.Span);
    }

    /// <summary>Reads an object.</summary>
    /// <param name="json">Its bytes, perhaps with a line ending.</param>
    /// <param name="line">The line it begins in.</param>
    /// <param name="number">Its place among the records: the same for a line of JSON Lines.</param>
    /// <param name="isAlone">Whether it is the first that begins in its line.</param>
    public void Parse(ReadOnlySpan<byte> json, long line, long number, bool isAlone = true) =>
        Parse(json, line, number, json, textEnding: [], isAlone);

    private void Parse(
        ReadOnlySpan<byte> json, long line, long number, ReadOnlySpan<byte> given, ReadOnlySpan<byte> textEnding, bool isAlone)
    {
        // Which strings inside of others were named, only the parser can tell.
        ISet<string>? unseen = _batch.FieldsSeen.Count < _namedFields ? _batch.FieldsSeen : null;
        if (_mayPass && !(_looksInside && unseen is not null) && _prescan.Passes(json.TrimEnd("\r\n"u8), _consumer))
        {
            unseen?.UnionWith(_prescan.Fields);
            if (!_prescan.HasLooked) NoteUnscanned(json);
            _consumer.TakeUntouched(json);
            return;
        }
        JsonLineRecord? record;
        try
        {
            record = _records.Parse(_batch.Input, line, number, json);
            if (!isAlone) record = record! with { Ordinal = number };
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            _consumer.Reject(line, given, isAlone ? exception : OfRecord(number, exception));
            return;
        }
        if (record is null)
        {
            _consumer.TakeBlank(line, json);
            return;
        }
        unseen?.UnionWith(record.Strings.SelectMany(field => (IEnumerable<string>)[field.Name, JsonPath.OwnProperty(field.Name)]));
        if (record.Strings.IsEmpty) NoteUnscanned(json);
        _consumer.Take(given == json ? record : record with { IsLine = false, TextEnding = textEnding.ToArray() }, given);
    }

    /// <summary>Reads an object that was made of a row.</summary>
    /// <param name="json">Its bytes, with a line ending.</param>
    /// <param name="line">The line in which the row begins.</param>
    /// <param name="row">The row: it is what is kept where that fails.</param>
    /// <param name="textEnding">What ends its text where that is written alone.</param>
    public void ParseRow(ReadOnlySpan<byte> json, long line, ReadOnlySpan<byte> row, ReadOnlySpan<byte> textEnding = default) =>
        Parse(json, line, line, row, textEnding, isAlone: true);

    /// <summary>Rejects what is beyond the limit, or the part of it that is there.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="line">The line it begins in.</param>
    public void RejectTooLarge(ReadOnlySpan<byte> bytes, long line) =>
        _consumer.Reject(line, bytes, new CorpusException(RecordTooLarge.Reason(_recordLimit)));

    private void NoteUnscanned(ReadOnlySpan<byte> json)
    {
        _batch.Unscanned++;
        _batch.UnscannedNames ??= string.Join(", ", JsonPropertyNames.Of(json.TrimEnd("\r\n"u8)).Take(MostNames));
    }

    private static CorpusException OfRecord(long number, Exception reason) => new($"record {number}: {Failure.Describe(reason)}", reason);
}
