using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>Copies a Parquet file without its last columns.</summary>
/// <param name="file">The file; disposed of with this.</param>
/// <param name="path">Its path.</param>
/// <param name="output">Where to.</param>
/// <param name="dropped">How many columns are left out.</param>
internal sealed class ParquetCopy(ParquetFile file, string path, ParquetOutput output, int dropped) : TableCopy
{
    private readonly RowGroupCopier _rows = new(file, path, GainedColumns.None, output, dropped);

    /// <summary>Begins a copy.</summary>
    public static ParquetCopy Begin(ParquetFile file, string path, OutputStream output, int dropped) =>
        new(file, path, new ParquetOutput(output, ParquetSchemas.Narrow(file.Footer, dropped)), dropped);

    /// <inheritdoc/>
    public override void Add(RowPatch patch) => _rows.Add(patch);

    /// <inheritdoc/>
    public override void End()
    {
        _rows.End();
        output.End();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _rows.Dispose();
    }
}
