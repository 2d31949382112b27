using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Filtering;

/// <summary>Cleans the rows of record batches, so many at a time that their lines of JSON stay small. Not thread-safe.</summary>
/// <param name="lines">Makes lines of rows.</param>
/// <param name="input">The input.</param>
/// <param name="worker">Cleans them.</param>
/// <param name="patcher">Changes them.</param>
/// <param name="batchLength">About how many bytes are cleaned at a time.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class BatchAnswers(
    ArrowRows lines, InputFile input, BatchWorker worker, BatchPatcher patcher, int batchLength, ProblemLog log)
{
    private readonly RecordBatch _batch = new() { Input = input };
    private long _batches;

    /// <summary>How many rows were cleaned.</summary>
    public long Rows { get; private set; }

    /// <summary>The sums of all rows.</summary>
    public RunSummary Summary { get; } = new();

    /// <summary>The columns of the next record batch, with what changes of its rows.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public List<IArrowArray> Clean(ArrowBatch rows)
    {
        long first = Rows;
        var patches = new List<RowPatch>();
        for (int row = 0; row < rows.Length;)
        {
            _batch.Begin(input, inputIndex: 0, _batches++);
            _batch.FirstLine = Rows + 1;
            row = ArrowFile.Guard(() => Fill(rows, row));
            worker.Work(_batch);
            if (_batch.Failure is { } failure) throw failure;
            foreach (Problem problem in _batch.Problems) log.Report(problem);
            patches.AddRange(RowPatchBytes.Read(_batch.Output.Bytes.Memory).Select(patch => Applicable(rows, patch, first)));
            Summary.Add(_batch.Summary);
        }
        return ArrowFile.Guard(() => patcher.Columns(rows, patches, first));
    }

    // A row that cannot take what changes of it stays as it came: it must not end the others' run.
    private RowPatch Applicable(ArrowBatch rows, RowPatch patch, long first)
    {
        if (BatchPatcher.Refusal(rows, patch, first) is not { } reason) return patch;
        log.Report($"{input.Name}:{patch.Row + 1}", reason, ProblemKind.Rejected);
        return RowAnswerEncoder.Rejected(patch.Row, reason);
    }

    private int Fill(ArrowBatch rows, int row)
    {
        for (; row < rows.Length && _batch.Bytes.Length < batchLength; row++, Rows++)
        {
            lines.Write(_batch.Bytes, rows, row);
            _batch.Bytes.Write("\n"u8);
        }
        return row;
    }
}
