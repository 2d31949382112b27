using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>Findings and records of one run, each to where they go.</summary>
/// <param name="findings">Takes the findings; disposed of with this.</param>
/// <param name="records">Takes the records; disposed of with this.</param>
public sealed class FindingsBesideSink(FindingsSink findings, RecordSink records) : RecordSink
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) =>
        new BesideEncoder(findings.CreateEncoder(format), records.CreateEncoder(format));

    /// <inheritdoc/>
    public override void BeginInput(InputFile input)
    {
        findings.BeginInput(input);
        records.BeginInput(input);
    }

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        records.Append(batch);
        findings.Append(batch);
    }

    /// <inheritdoc/>
    public override void EndInput()
    {
        records.EndInput();
        findings.EndInput();
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        records.AbandonInput();
        findings.AbandonInput();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        records.Complete();
        findings.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            findings.Dispose();
            records.Dispose();
        }
        base.Dispose(disposing);
    }

    private sealed class BesideEncoder(RecordEncoder findings, RecordEncoder records) : RecordEncoder
    {
        public override bool TakesUntouched => records.TakesUntouched;

        // Findings last: they cannot fail, and what was encoded of a record that fails is dropped.
        public override void Encode(CleanedRecord record, RecordBatch batch)
        {
            records.Encode(record, batch);
            findings.Encode(record, batch);
        }

        public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch) => records.EncodeUntouched(bytes, batch);

        public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch) => records.EncodeBlank(bytes, batch);

        public override void EncodeBetween(ReadOnlySpan<byte> bytes, RecordBatch batch) => records.EncodeBetween(bytes, batch);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                findings.Dispose();
                records.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
