using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Filtering;

/// <summary>Cleans the rows of record batches, so many at a time that their lines of JSON stay small. Not thread-safe.</summary>
/// <param name="lines">Makes lines of rows.</param>
/// <param name="input">The input.</param>
/// <param name="worker">Cleans them.</param>
/// <param name="batchLength">About how many bytes are cleaned at a time.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class BatchAnswers(ArrowRows lines, InputFile input, BatchWorker worker, int batchLength, ProblemLog log)
{
    private readonly RecordBatch _batch = new() { Input = input };
    private long _batches;

    /// <summary>How many rows were cleaned.</summary>
    public long Rows { get; private set; }

    /// <summary>The sums of all rows.</summary>
    public RunSummary Summary { get; } = new();

    /// <summary>What changes of the rows of the next record batch.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public List<RowPatch> Clean(ArrowBatch rows)
    {
        var patches = new List<RowPatch>();
        for (int row = 0; row < rows.Length;)
        {
            _batch.Begin(input, inputIndex: 0, _batches++);
            _batch.FirstLine = Rows + 1;
            row = ArrowFile.Guard(() => Fill(rows, row));
            worker.Work(_batch);
            if (_batch.Failure is { } failure) throw failure;
            patches.AddRange(RowPatchBytes.Read(_batch.Output.Bytes.Memory));
            foreach (Problem problem in _batch.Problems) log.Report(problem);
            Summary.Add(_batch.Summary);
        }
        return patches;
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
