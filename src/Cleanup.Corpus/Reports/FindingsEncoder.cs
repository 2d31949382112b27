using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>Collects the findings of records, with what takes time to make of them.</summary>
/// <param name="policy">How grave they are, and which marks in texts count.</param>
/// <param name="explain">Explains the findings of a field, by its index; null to do without.</param>
internal sealed class FindingsEncoder(FindingsPolicy policy, Func<SourceRecord, int, Explanation>? explain) : RecordEncoder
{
    private readonly List<ReportedFinding> _ofRecord = [];

    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        _ofRecord.Clear();
        foreach ((int index, CleanedField field) in record.Fields.Index())
            if (!field.Result.Leaks.IsEmpty) Collect(record, field, explain?.Invoke(record.Source, index));
        // All at once: of a record that fails nothing is reported.
        foreach (ReportedFinding finding in _ofRecord) batch.Findings.Add(finding);
    }

    private void Collect(CleanedRecord record, CleanedField field, Explanation? explanation)
    {
        bool[]? ignored = policy.InlineIgnores ? InlineIgnores.Of(field.Source, field.Result.Leaks) : null;
        foreach ((int number, Finding leak) in field.Result.Leaks.Index())
        {
            _ofRecord.Add(new ReportedFinding(record, field, leak)
            {
                Severity = policy.SeverityOf(record, leak),
                Status = ignored?[number] == true ? FindingStatus.Ignored : FindingStatus.New,
                Explanation = explanation?.Findings[number],
                Digest = FindingHash.Of(leak.Kind, field.Source.AsSpan(leak.Range.Start, leak.Range.Length)),
            });
        }
    }
}
