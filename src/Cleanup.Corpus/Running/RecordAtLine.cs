using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Running;

/// <summary>Waits for the record of one line; a record without a line is it, whatever the line. Not thread-safe.</summary>
/// <param name="line">The 1-based number of the line.</param>
/// <param name="index">Its place among the records, where several begin in the line; null for the first of them.</param>
internal sealed class RecordAtLine(long line, long? index) : RecordConsumer
{
    private SourceRecord? _record;
    private CorpusException? _whyNone;

    /// <summary>Whether the line was seen.</summary>
    public bool IsAnswered => _record is not null || _whyNone is not null;

    /// <summary>The record.</summary>
    /// <exception cref="CorpusException">There is no such line, or it is no record.</exception>
    public SourceRecord Answer() => _record ?? throw _whyNone ?? new CorpusException("no such line");

    /// <inheritdoc/>
    public override bool TakesUntouched => false;

    /// <inheritdoc/>
    public override bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle) => true;

    /// <inheritdoc/>
    public override void TakeUntouched(ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Take(SourceRecord record, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(record);
        bool isThere = record.Line is null || (record.Line <= line && record.LastLine >= line && (index is null || record.Index == index));
        if (isThere) _record ??= record;
    }

    /// <inheritdoc/>
    public override void TakeBlank(long number, ReadOnlySpan<byte> bytes)
    {
        if (number == line) _whyNone = new CorpusException("the line is blank");
    }

    /// <inheritdoc/>
    public override void Reject(long number, ReadOnlySpan<byte> bytes, Exception reason)
    {
        // What is wrong with other lines is not asked for.
        if (number == line) _whyNone = new CorpusException($"no record: {Failure.Describe(reason)}", reason);
    }

    /// <inheritdoc/>
    public override void ContinueReject(ReadOnlySpan<byte> bytes)
    {
    }
}
