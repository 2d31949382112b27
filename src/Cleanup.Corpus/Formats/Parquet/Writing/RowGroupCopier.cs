using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Problems;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>
/// Copies a Parquet file into an output, row group by row group. The pages of a column in which nothing changes stay as they are, byte for
/// byte, whatever is in them. Not thread-safe.
/// </summary>
/// <param name="file">The file; disposed of with this.</param>
/// <param name="path">Its path.</param>
/// <param name="gained">The columns that it gains.</param>
/// <param name="output">Where to.</param>
/// <param name="dropped">How many of its last columns are left out.</param>
internal sealed class RowGroupCopier(ParquetFile file, string path, GainedColumns gained, ParquetOutput output, int dropped = 0)
    : PartCopier
{
    private int _group = -1;

    /// <inheritdoc/>
    protected override int? NextPart() =>
        ++_group < file.Footer.RowGroups.Count ? (int)file.Footer.RowGroups[_group].NumRows : null;

    /// <inheritdoc/>
    protected override void CopyPart(IReadOnlyList<RowPatch> patches, long firstRow)
    {
        RowGroup group = file.Footer.RowGroups[_group];
        List<EncodedColumn> columns = ParquetFile.Guard(() => Columns(group, patches, firstRow));
        try
        {
            output.Write(columns, group.NumRows, patches.Count == 0 ? group.SortingColumns : null);
        }
        catch (IOException exception)
        {
            // Half of the row group is written.
            throw new OutputException(output.Path, $"cannot take a row group of {path}: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
    }

    private List<EncodedColumn> Columns(RowGroup group, IReadOnlyList<RowPatch> patches, long firstRow)
    {
        var changes = new LeafPatches(file.Root, patches, firstRow);
        var columns = new List<EncodedColumn>();
        foreach (ParquetNode leaf in file.Leaves.SkipLast(dropped))
            columns.Add(changes.Change(leaf) ? Changed(leaf, changes) : Unchanged(leaf));
        CompressionCodec codec = ColumnEncoder.Writable(group.Columns[0].MetaData!.Codec);
        foreach ((TextColumn column, string name) in gained.ColumnsOf<TextColumn>(patches, firstRow, (int)group.NumRows).Zip(gained.Names))
            columns.Add(column.Encode(name, codec));
        return columns;
    }

    private EncodedColumn Unchanged(ParquetNode leaf)
    {
        PageRun pages = file.PagesOf(_group, leaf);
        return new EncodedColumn(file.Footer.RowGroups[_group].Columns[leaf.FirstColumn], file.Bytes, pages.Start, pages.Length);
    }

    private EncodedColumn Changed(ParquetNode leaf, LeafPatches changes)
    {
        var column = (LeafValues<ReadOnlyMemory<byte>>)file.Read(_group, leaf);
        changes.Apply(column);
        CompressionCodec codec = file.Footer.RowGroups[_group].Columns[leaf.FirstColumn].MetaData!.Codec;
        return ColumnEncoder.Encode(column, file.FieldOf(leaf), ColumnEncoder.Writable(codec));
    }
}
