using System.Collections.Immutable;
using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>Reads an Arrow file row by row: so much is held as a record batch of it has.</summary>
internal sealed class ArrowBatchReader : BatchReader
{
    private readonly ArrowFile _file;
    private readonly ImmutableArray<(int Index, bool AsText)> _columns;
    private readonly int _batchLength;
    private ArrowBatch? _rows;
    private int _next;
    private long _row;
    private int _batch;

    /// <summary>A reader of a file.</summary>
    /// <param name="file">The file; disposed of with this.</param>
    /// <param name="options">Which columns are read, and the limits.</param>
    /// <exception cref="CorpusException">It has no column to scan.</exception>
    public ArrowBatchReader(ArrowFile file, ReadOptions options)
    {
        _file = file;
        _batchLength = options.BatchLength;
        var choice = new ColumnChoice(options);
        IReadOnlyList<Field> fields = file.Schema.FieldsList;
        choice.ThrowIfNothingIsScanned([.. fields.Select(field =>
            (field.Name, ArrowBytes.IsText(field.DataType, choice.IsNamed(field.Name))))]);
        _columns = [.. fields.Index().Where(field => choice.IsRead(field.Item.Name))
            .Select(field => (field.Index, choice.IsNamed(field.Item.Name)))];
    }

    /// <inheritdoc/>
    public override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.FirstLine = _row + 1;
        try
        {
            batch.IsLast = ArrowFile.Guard(() => Fill(batch.Bytes));
        }
        catch (CorpusException exception)
        {
            throw new CorpusException($"record batch {_batch}: {exception.Message}", exception);
        }
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

    private bool Fill(ByteBuffer output)
    {
        for (; HasRow(); _next++, _row++)
        {
            if (output.Length >= _batchLength) return false;
            Write(output, _rows!);
        }
        return true;
    }

    private bool HasRow()
    {
        while (_rows is null || _next == _rows.Length)
        {
            _rows?.Dispose();
            _next = 0;
            _batch++;
            _rows = _file.Read();
            if (_rows is null) return false;
        }
        return true;
    }

    private void Write(ByteBuffer output, ArrowBatch rows)
    {
        output.Write("{"u8);
        for (int i = 0; i < _columns.Length; i++)
        {
            (int index, bool asText) = _columns[i];
            if (i > 0) output.Write(","u8);
            JsonBytes.WriteName(output, rows.Schema.FieldsList[index].Name);
            ArrowJson.Write(output, rows.Column(index), _next, asText);
        }
        output.Write("}\n"u8);
    }
}
