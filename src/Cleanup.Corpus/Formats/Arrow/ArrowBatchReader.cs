using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>Reads an Arrow file row by row, a record batch of it at a time.</summary>
/// <param name="file">The file; disposed of with this.</param>
/// <param name="options">Which columns are read, and the limits.</param>
/// <exception cref="CorpusException">It has no column to scan.</exception>
internal sealed class ArrowBatchReader(ArrowFile file, ReadOptions options) : TableBatchReader(options, "Arrow", "record batch")
{
    private readonly ArrowRows _lines = new(file.Schema, options);
    private ArrowBatch? _rows;

    /// <inheritdoc/>
    protected override int? ReadPart(RecordBatch batch)
    {
        _rows?.Dispose();
        _rows = file.Read();
        return _rows?.Length;
    }

    /// <inheritdoc/>
    protected override void Write(ByteBuffer output, int row) => _lines.Write(output, _rows!, row);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows?.Dispose();
            file.Dispose();
        }
        base.Dispose(disposing);
    }
}
