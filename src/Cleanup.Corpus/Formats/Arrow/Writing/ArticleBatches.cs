using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Writes the table of articles. Not thread-safe.</summary>
/// <param name="output">Where to.</param>
internal sealed class ArticleBatches(ArrowOutput output)
{
    private const int RowsOfBatch = 1000;
    private const int LongestBatch = 16 * 1024 * 1024;

    private TextArray[] _columns = Begin();

    /// <summary>Adds rows.</summary>
    /// <param name="rows">Their cells, as <see cref="CellBytes"/> keeps them.</param>
    public void Add(ReadOnlyMemory<byte> rows)
    {
        while (!rows.IsEmpty)
        {
            foreach (TextArray column in _columns)
            {
                if (CellBytes.Read(ref rows) is { } cell) column.Add(cell.Span);
                else column.AddNulls(1);
            }
            if (_columns[0].Length == RowsOfBatch || _columns.Sum(column => (long)column.Bytes) > LongestBatch) EndBatch();
        }
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        if (_columns[0].Length > 0) EndBatch();
        output.End();
    }

    private static TextArray[] Begin() => [.. ArticleColumns.Names.Select(_ => new TextArray())];

    private void EndBatch()
    {
        output.Write(_columns.Select(column => ArrowArrayFactory.BuildArray(column.End(StringType.Default))), _columns[0].Length);
        _columns = Begin();
    }
}
