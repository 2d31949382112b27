using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>
/// Copies an Arrow file into an output, record batch by record batch, with what changes of its rows and what they gain. Not thread-safe.
/// </summary>
/// <param name="file">The file; disposed of with this.</param>
/// <param name="path">Its path.</param>
/// <param name="gained">The columns that it gains.</param>
/// <param name="output">Where to.</param>
/// <param name="dropped">How many of its last columns are left out.</param>
internal sealed class BatchCopier(ArrowFile file, string path, GainedColumns gained, ArrowOutput output, int dropped = 0) : PartCopier
{
    private readonly BatchPatcher _patcher = new(gained, dropped);
    private ArrowBatch? _rows;

    /// <inheritdoc/>
    protected override int? NextPart()
    {
        _rows?.Dispose();
        _rows = file.Read();
        return _rows?.Length;
    }

    /// <inheritdoc/>
    protected override void CopyPart(IReadOnlyList<RowPatch> patches, long firstRow)
    {
        ArrowBatch rows = _rows!;
        List<IArrowArray> columns = ArrowFile.Guard(() => _patcher.Columns(rows, patches, firstRow));
        try
        {
            ArrowFile.Guard(() => output.Write(columns, rows.Length));
        }
        catch (CorpusException exception) when (exception is not (OutputException or ClosedPipeException))
        {
            // Columns that nobody looked at are damaged, and half of the record batch is written.
            throw new OutputException(output.Path, $"cannot take a record batch of {path}: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _rows?.Dispose();
        file.Dispose();
    }
}
