using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Makes the columns of record batches anew, with what changes of their rows and what they gain. Not thread-safe.</summary>
/// <param name="gained">The columns that they gain.</param>
/// <param name="dropped">How many of their last columns are left out.</param>
internal sealed class BatchPatcher(GainedColumns gained, int dropped = 0)
{
    private readonly Dictionary<int, ArrayData> _dictionaries = [];

    /// <summary>The columns of a record batch.</summary>
    /// <param name="rows">The record batch.</param>
    /// <param name="patched">What changes of its rows.</param>
    /// <param name="firstRow">The place of its first row in the table, 0 for the first.</param>
    public List<IArrowArray> Columns(ArrowBatch rows, IReadOnlyList<RowPatch> patched, long firstRow)
    {
        ArrayData[] columns = [.. rows.Arrays.SkipLast(dropped).Select(array => array.Data)];
        foreach ((int column, ArrayPatches patches) in Patches(rows, patched, firstRow)) columns[column] = patches.Apply(columns[column]);
        for (int i = 0; i < columns.Length; i++) ThrowIfOther(i, columns[i]);
        IEnumerable<ArrayData> more = gained.ColumnsOf<TextArray>(patched, firstRow, rows.Length)
            .Select(column => column.End(StringType.Default));
        return [.. columns.Concat(more).Select(ArrowArrayFactory.BuildArray)];
    }

    /// <summary>Why a row cannot take what changes of it; null where it can.</summary>
    public static CorpusException? Refusal(ArrowBatch rows, RowPatch patch, long firstRow)
    {
        try
        {
            Patches(rows, [patch], firstRow);
            return null;
        }
        catch (CorpusException exception)
        {
            return exception;
        }
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
