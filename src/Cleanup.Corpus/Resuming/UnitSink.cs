using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Resuming;

/// <summary>Writes the output of one input, with a checkpoint after each part and a record of it at the end.</summary>
/// <param name="records">Writes the records into the file.</param>
/// <param name="file">The file.</param>
/// <param name="run">Where checkpoints and records are kept.</param>
/// <param name="done">What an earlier run has done of it.</param>
/// <param name="hasParts">Whether records can be written behind others without knowing these.</param>
internal sealed class UnitSink(RecordSink records, UnitFile file, RunFolder run, UnitRecord done, bool hasParts) : RecordSink
{
    private readonly HashSet<string> _fieldsSeen = [.. done.FieldsSeen];
    private readonly RunSummary _summary = Copy(done.Summary);
    private long _rejected = done.Rejected;
    private long _checkpoint = done.Offset;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => records.CreateEncoder(format);

    /// <inheritdoc/>
    public override void BeginInput(InputFile input) => records.BeginInput(input);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        records.Append(batch);
        _summary.Add(batch.Summary);
        _fieldsSeen.UnionWith(batch.FieldsSeen);
        _rejected += batch.Problems.Count(static problem => problem.Kind == ProblemKind.Rejected);
        bool canGoOn = hasParts && file.HasParts && !batch.IsLast && !batch.EndsInside;
        if (!canGoOn || batch.EndOffset - _checkpoint < run.PartLength) return;
        file.EndPart();
        run.Save(Now() with { Offset = batch.EndOffset, Line = batch.NextLine });
        _checkpoint = batch.EndOffset;
    }

    /// <inheritdoc/>
    public override void EndInput() => records.EndInput();

    /// <inheritdoc/>
    public override void AbandonInput() => records.AbandonInput();

    /// <inheritdoc/>
    public override void Complete()
    {
        records.Complete();
        if (file.IsDoneByOther) run.RemoveBeginnings(done.Source);
        else run.Commit(Now() with { Sha256 = file.Sha256 });
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) records.Dispose();
        base.Dispose(disposing);
    }

    private UnitRecord Now() => done with
    {
        OutputLength = file.LengthOfParts,
        FieldsSeen = [.. _fieldsSeen.Order(StringComparer.Ordinal)],
        Rejected = _rejected,
        Summary = _summary,
    };

    private static RunSummary Copy(RunSummary summary)
    {
        var copy = new RunSummary();
        copy.Add(summary);
        return copy;
    }
}
