using Apache.Arrow;
using Apache.Arrow.Types;
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
    private readonly Dictionary<int, ArrayData> _dictionaries = [];
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
        List<IArrowArray> columns = ArrowFile.Guard(() => Columns(rows, patches, firstRow));
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

    private List<IArrowArray> Columns(ArrowBatch rows, IReadOnlyList<RowPatch> patched, long firstRow)
    {
        ArrayData[] columns = [.. rows.Arrays.SkipLast(dropped).Select(array => array.Data)];
        foreach ((int column, ArrayPatches patches) in Patches(rows, patched, firstRow)) columns[column] = patches.Apply(columns[column]);
        for (int i = 0; i < columns.Length; i++) ThrowIfOther(i, columns[i]);
        IEnumerable<ArrayData> more = gained.ColumnsOf<TextArray>(patched, firstRow, rows.Length)
            .Select(column => column.End(StringType.Default));
        return [.. columns.Concat(more).Select(ArrowArrayFactory.BuildArray)];
    }

    // The library writes dictionaries once: later ones would be lost.
    private void ThrowIfOther(int column, ArrayData data)
    {
        if (data.Dictionary is not { } dictionary) return;
        if (!_dictionaries.TryAdd(column, dictionary) && !ReferenceEquals(_dictionaries[column].Buffers, dictionary.Buffers))
            throw new CorpusException("a dictionary of it changes between record batches: such a column is not written in Arrow");
    }

    private static SortedDictionary<int, ArrayPatches> Patches(
        ArrowBatch rows, IReadOnlyList<RowPatch> patched, long firstRow)
    {
        var columns = new SortedDictionary<int, ArrayPatches>();
        foreach (RowPatch patch in patched)
        {
            foreach ((string field, ReadOnlyMemory<byte> text) in patch.Texts)
            {
                string[] steps = [.. FieldPath.Of(field)];
                int column = rows.Schema.FieldsList.ToList().FindIndex(own => string.Equals(own.Name, steps[0], StringComparison.Ordinal));
                if (!columns.TryGetValue(column, out ArrayPatches? patches)) columns.Add(column, patches = new ArrayPatches());
                patches.Add(rows.Column(column), (int)(patch.Row - firstRow), steps.AsSpan(1), text);
            }
        }
        return columns;
    }
}
