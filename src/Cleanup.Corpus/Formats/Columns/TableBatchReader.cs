using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Reads a table row by row: so much is held as a part of it has, such as a row group.</summary>
/// <param name="options">The length of batches.</param>
/// <param name="format">The name of the format.</param>
/// <param name="part">What its parts are called.</param>
internal abstract class TableBatchReader(ReadOptions options, string format, string part) : BatchReader
{
    private int _rows;
    private int _next;
    private long _row;
    private int _part;

    /// <inheritdoc/>
    public sealed override void Read(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.FirstLine = _row + 1;
        try
        {
            batch.IsLast = Damage.Guard(format, () => Fill(batch));
        }
        catch (CorpusException exception)
        {
            throw new CorpusException($"{part} {_part}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads the next part, and says how many rows it has; null behind the last.</summary>
    /// <param name="batch">Gets what is to be said of it.</param>
    protected abstract int? ReadPart(RecordBatch batch);

    /// <summary>Writes a row of the part as an object of JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="row">Which of the part's rows; they are written in their order.</param>
    protected abstract void Write(ByteBuffer output, int row);

    private bool Fill(RecordBatch batch)
    {
        for (; HasRow(batch); _next++, _row++)
        {
            if (batch.Bytes.Length >= options.BatchLength) return false;
            Write(batch.Bytes, _next);
            batch.Bytes.Write("\n"u8);
        }
        return true;
    }

    private bool HasRow(RecordBatch batch)
    {
        while (_next == _rows)
        {
            _part++;
            _next = 0;
            if (ReadPart(batch) is not { } rows) return false;
            _rows = rows;
        }
        return true;
    }
}
