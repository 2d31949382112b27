using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Problems;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet;

/// <summary>Reads a Parquet file row by row, a row group of it at a time.</summary>
internal sealed class ParquetBatchReader : TableBatchReader
{
    private readonly ParquetFile _file;
    private readonly ColumnChoice _choice;
    private ImmutableArray<ParquetNode> _fields;
    private RowJson? _rows;
    private int _group;
    private bool _hasRows;

    /// <summary>A reader of a file.</summary>
    /// <param name="file">The file; disposed of with this.</param>
    /// <param name="options">Which columns are read, and the limits.</param>
    /// <exception cref="CorpusException">It has no column to scan.</exception>
    public ParquetBatchReader(ParquetFile file, ReadOptions options)
        : base(options, "Parquet", "row group")
    {
        _file = file;
        _choice = new ColumnChoice(options);
        _choice.ThrowIfNothingIsScanned([.. file.Root.Children.Select(field => (field.Name, HasText(field)))]);
        _fields = [.. file.Root.Children.Where(field => _choice.IsRead(field.Name))];
    }

    /// <inheritdoc/>
    protected override int? ReadPart(RecordBatch batch)
    {
        if (_group == _file.Footer.RowGroups.Count) return null;
        int group = _group++;
        int rows = (int)_file.Footer.RowGroups[group].NumRows;
        if (rows > 0 && !_hasRows) LeaveOut(group, batch);
        _hasRows |= rows > 0;
        var columns = new LeafColumn?[_file.Leaves.Length];
        foreach (ParquetNode leaf in _fields.SelectMany(_file.ColumnsOf)) columns[leaf.FirstColumn] = _file.Read(group, leaf);
        _rows = new RowJson(columns);
        return rows;
    }

    /// <inheritdoc/>
    protected override void Write(ByteBuffer output, int row)
    {
        output.Write("{"u8);
        for (int i = 0; i < _fields.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            JsonBytes.WriteName(output, _fields[i].Name);
            _rows!.Write(output, _fields[i], _choice.IsNamed(_fields[i].Name));
        }
        output.Write("}"u8);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    private bool HasText(ParquetNode field) => _file.ColumnsOf(field).Any(leaf => leaf.Type.Meaning == LeafMeaning.Text) ||
        (field.Element.Type is PhysicalType.BYTE_ARRAY or PhysicalType.FIXED_LEN_BYTE_ARRAY && _choice.IsNamed(field.Name));

    // What is not scanned need not be read: records are better without it than not at all.
    private void LeaveOut(int group, RecordBatch batch)
    {
        foreach (ParquetNode field in _fields.Where(field => !_choice.IsScanned(field.Name) || !HasText(field)))
        {
            string? reason = _file.ColumnsOf(field).Select(leaf => _file.WhyNot(group, leaf)).FirstOrDefault(reason => reason is not null);
            if (reason is null) continue;
            _fields = _fields.Remove(field);
            batch.Problems.Add(new Problem(ProblemKind.Warning, batch.Input.Path, $"column '{field.Name}' is left out: {reason}"));
        }
    }
}
