using System.Collections.Immutable;
using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>Reads an Arrow file row by row, a record batch of it at a time.</summary>
internal sealed class ArrowBatchReader : TableBatchReader
{
    private readonly ArrowFile _file;
    private readonly ImmutableArray<(int Index, bool AsText)> _columns;
    private ArrowBatch? _rows;

    /// <summary>A reader of a file.</summary>
    /// <param name="file">The file; disposed of with this.</param>
    /// <param name="options">Which columns are read, and the limits.</param>
    /// <exception cref="CorpusException">It has no column to scan.</exception>
    public ArrowBatchReader(ArrowFile file, ReadOptions options)
        : base(options, "Arrow", "record batch")
    {
        _file = file;
        var choice = new ColumnChoice(options);
        IReadOnlyList<Field> fields = file.Schema.FieldsList;
        choice.ThrowIfNothingIsScanned([.. fields.Select(field =>
            (field.Name, ArrowBytes.IsText(field.DataType, choice.IsNamed(field.Name))))]);
        _columns = [.. fields.Index().Where(field => choice.IsRead(field.Item.Name))
            .Select(field => (field.Index, choice.IsNamed(field.Item.Name)))];
    }

    /// <inheritdoc/>
    protected override int? ReadPart(RecordBatch batch)
    {
        _rows?.Dispose();
        _rows = _file.Read();
        return _rows?.Length;
    }

    /// <inheritdoc/>
    protected override void Write(ByteBuffer output, int row)
    {
        output.Write("{"u8);
        for (int i = 0; i < _columns.Length; i++)
        {
            (int index, bool asText) = _columns[i];
            if (i > 0) output.Write(","u8);
            JsonBytes.WriteName(output, _rows!.Schema.FieldsList[index].Name);
            ArrowJson.Write(output, _rows.Column(index), row, asText);
        }
        output.Write("}"u8);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows?.Dispose();
            _file.Dispose();
        }
        base.Dispose(disposing);
    }
}
