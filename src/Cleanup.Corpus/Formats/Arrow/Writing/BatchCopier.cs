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
internal sealed class BatchCopier(ArrowFile file, string path, GainedColumns gained, ArrowOutput output, int dropped = 0) : IDisposable
{
    private readonly List<RowPatch> _patches = [];
    private readonly Dictionary<int, ArrayData> _dictionaries = [];
    private ArrowBatch? _rows;
    private long _firstRow;
    private bool _isAtEnd;

    /// <summary>Takes what changes of a row; rows come in their order.</summary>
    public void Add(RowPatch patch)
    {
        while (HasRows() && patch.Row >= _firstRow + _rows!.Length) Copy(_rows);
        _patches.Add(patch);
    }

    /// <summary>Copies what is left.</summary>
    public void End()
    {
        while (HasRows()) Copy(_rows!);
    }

    public void Dispose()
    {
        _rows?.Dispose();
        file.Dispose();
    }

    private bool HasRows()
    {
        if (_rows is null && !_isAtEnd) _rows = file.Read();
        _isAtEnd |= _rows is null;
        return _rows is not null;
    }

    private void Copy(ArrowBatch rows)
    {
        List<IArrowArray> columns = ArrowFile.Guard(() => Columns(rows));
        try
        {
            ArrowFile.Guard(() => output.Write(columns, rows.Length));
        }
        catch (CorpusException exception) when (exception is not (OutputException or ClosedPipeException))
        {
            // Columns that nobody looked at are damaged, and half of the record batch is written.
            throw new OutputException(output.Path, $"cannot take a record batch of {path}: {exception.Message}");
        }
        _firstRow += rows.Length;
        _patches.Clear();
        rows.Dispose();
        _rows = null;
    }

    private List<IArrowArray> Columns(ArrowBatch rows)
    {
        ArrayData[] columns = [.. rows.Arrays.SkipLast(dropped).Select(array => array.Data)];
        foreach ((int column, ArrayPatches patches) in Patches(rows)) columns[column] = patches.Apply(columns[column]);
        for (int i = 0; i < columns.Length; i++) ThrowIfOther(i, columns[i]);
        return [.. columns.Select(ArrowArrayFactory.BuildArray), .. Gained(rows.Length)];
    }

    // The library writes dictionaries once: later ones would be lost.
    private void ThrowIfOther(int column, ArrayData data)
    {
        if (data.Dictionary is not { } dictionary) return;
        if (!_dictionaries.TryAdd(column, dictionary) && !ReferenceEquals(_dictionaries[column].Buffers, dictionary.Buffers))
            throw new CorpusException("a dictionary of it changes between record batches: such a column is not written in Arrow");
    }

    private SortedDictionary<int, ArrayPatches> Patches(ArrowBatch rows)
    {
        var columns = new SortedDictionary<int, ArrayPatches>();
        foreach (RowPatch patch in _patches)
        {
            foreach ((string field, ReadOnlyMemory<byte> text) in patch.Texts)
            {
                string[] steps = [.. FieldPath.Of(field)];
                int column = rows.Schema.FieldsList.ToList().FindIndex(own => string.Equals(own.Name, steps[0], StringComparison.Ordinal));
                if (!columns.TryGetValue(column, out ArrayPatches? patches)) columns.Add(column, patches = new ArrayPatches());
                patches.Add(rows.Column(column), (int)(patch.Row - _firstRow), steps.AsSpan(1), text);
            }
        }
        return columns;
    }

    private IEnumerable<IArrowArray> Gained(int rows)
    {
        TextArray[] columns = [.. gained.Names.Select(_ => new TextArray())];
        long next = 0;
        foreach (RowPatch patch in _patches)
        {
            ReadOnlyMemory<byte>?[] cells = gained.CellsOf(patch.Gained);
            for (int i = 0; i < cells.Length; i++)
            {
                columns[i].AddNulls(patch.Row - _firstRow - next);
                if (cells[i] is { } cell) columns[i].Add(cell.Span);
                else columns[i].AddNulls(1);
            }
            next = patch.Row - _firstRow + 1;
        }
        foreach (TextArray column in columns) column.AddNulls(rows - next);
        return columns.Select(column => ArrowArrayFactory.BuildArray(column.End(StringType.Default)));
    }
}
