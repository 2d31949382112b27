using System.Text.Json;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Running;

/// <summary>
/// Answers batches: every record is parsed, cleaned and encoded here, and what comes of it stays in the batch. What fails of a record costs
/// that record, where it is one among others, else its input. Not thread-safe: each thread has its own.
/// </summary>
/// <param name="options">How inputs are read.</param>
/// <param name="clean">Cleans a record.</param>
/// <param name="mayHaveLeaks">Tells records that need not be cleaned; null to clean all.</param>
/// <param name="encoderOf">Makes the encoder for the records of a format.</param>
/// <param name="cancellation">Ends the run between two records.</param>
internal sealed class BatchWorker(
    ReadOptions options, Func<SourceRecord, CleanedRecord> clean, LeakTest? mayHaveLeaks, Func<InputFormat, RecordEncoder> encoderOf,
    CancellationToken cancellation)
    : RecordConsumer, IDisposable
{
    private readonly Dictionary<InputFormat, (BatchParser Parser, RecordEncoder Encoder)> _formats = [];
    private RecordBatch _batch = null!;
    private RecordEncoder _encoder = null!;

    /// <inheritdoc/>
    public override bool TakesUntouched => mayHaveLeaks is not null && _encoder.TakesUntouched;

    /// <summary>Answers a batch.</summary>
    public void Work(RecordBatch batch)
    {
        // There is nothing to answer, and an empty file is a record all the same.
        if (batch.Failure is not null && batch.Bytes.Length == 0) return;
        try
        {
            _batch = batch;
            (BatchParser parser, _encoder) = Of(batch.Input.Format);
            if (batch.IsFirst) OtherFormat.Check(batch);
            parser.Parse(batch, this);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            batch.Failure = exception;
        }
    }

    /// <inheritdoc/>
    public override void Take(SourceRecord record, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellation.ThrowIfCancellationRequested();
        (int Bytes, int Values) first = _batch.Output.Mark();
        (int Bytes, int Values) second = _batch.SecondOutput.Mark();
        int removed = _batch.Removed.Length;
        try
        {
            Answer(record);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            _batch.Output.GoBack(first);
            _batch.SecondOutput.GoBack(second);
            _batch.Removed.Truncate(removed);
            if (record.Line is not { } line) throw;
            Reject(line, bytes, exception);
        }
    }

    /// <inheritdoc/>
    public override bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle) => mayHaveLeaks!(utf8, isArticle);

    /// <inheritdoc/>
    public override void TakeUntouched(ReadOnlySpan<byte> bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        _encoder.EncodeUntouched(bytes, _batch);
        _batch.Summary.AddClean();
    }

    /// <inheritdoc/>
    public override void TakeBlank(long line, ReadOnlySpan<byte> bytes) => _encoder.EncodeBlank(bytes, _batch);

    /// <inheritdoc/>
    public override void TakeBetween(ReadOnlySpan<byte> bytes) => _encoder.EncodeBetween(bytes, _batch);

    /// <inheritdoc/>
    public override void Reject(long line, ReadOnlySpan<byte> bytes, Exception reason)
    {
        _batch.Problems.Add(new Problem(ProblemKind.Rejected, $"{_batch.Input.Name}:{line}", Failure.Describe(reason))
        {
            Exception = reason,
        });
        // What is no line ends none.
        if (_batch.Rejects.Length > 0 && _batch.Rejects.Span[^1] != '\n') _batch.Rejects.Write("\n"u8);
        _batch.Rejects.Write(bytes);
        _encoder.EncodeRejected(line, reason, _batch);
    }

    /// <inheritdoc/>
    public override void ContinueReject(ReadOnlySpan<byte> bytes) => _batch.Rejects.Write(bytes);

    public void Dispose()
    {
        foreach ((_, RecordEncoder encoder) in _formats.Values) encoder.Dispose();
    }

    private (BatchParser Parser, RecordEncoder Encoder) Of(InputFormat format)
    {
        if (!_formats.TryGetValue(format, out (BatchParser, RecordEncoder) pair))
            _formats.Add(format, pair = (format.CreateParser(options), encoderOf(format)));
        return pair;
    }

    private void Answer(SourceRecord source)
    {
        CleanedRecord record = clean(source);
        if (record.IsEdited) source.ThrowIfLost(record);
        Warn(record);
        _encoder.Encode(record, _batch);
        _batch.Summary.Add(record);
    }

    private void Warn(CleanedRecord record)
    {
        foreach (CleanedField field in record.Fields)
        {
            foreach (ScanLimit limit in field.Result.Limits)
            {
                string option = JsonNamingPolicy.KebabCaseLower.ConvertName(limit.Option);
                string kind = limit.Kind is null ? "" : $" for {limit.Kind}";
                Warn(record, field, limit.Offset, $"--{option} was reached: the rest of the text was not searched{kind}");
            }
            foreach (DetectorFault fault in field.Result.Faults)
            {
                string reason = Failure.Describe(fault.Exception);
                Warn(record, field, fault.Offset, $"the search for {fault.Kind} failed, the others went on: {reason}", fault.Exception);
            }
        }
    }

    private void Warn(CleanedRecord record, CleanedField field, int offset, string reason, Exception? exception = null) =>
        _batch.Problems.Add(new Problem(ProblemKind.Warning, RecordPlace.Of(record.Source, field, offset), reason)
        {
            Exception = exception,
        });
}
