namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Puts the table of articles together, part by part. Not thread-safe.</summary>
/// <typeparam name="T">A column of a part.</typeparam>
/// <param name="mostRows">How many rows a part has.</param>
/// <param name="mostBytes">How many bytes make a part of fewer rows.</param>
/// <param name="write">Writes a part.</param>
internal sealed class ArticleRows<T>(int mostRows, long mostBytes, Action<IReadOnlyList<T>> write)
    where T : ITextColumn, new()
{
    private T[] _columns = Begin();

    /// <summary>Adds rows.</summary>
    /// <param name="rows">Their cells, as <see cref="CellBytes"/> keeps them.</param>
    public void Add(ReadOnlyMemory<byte> rows)
    {
        while (!rows.IsEmpty)
        {
            foreach (T column in _columns)
            {
                if (CellBytes.Read(ref rows) is { } cell) column.Add(cell.Span);
                else column.AddNulls(1);
            }
            if (_columns[0].Length == mostRows || _columns.Sum(column => column.Bytes) > mostBytes) End();
        }
    }

    /// <summary>Writes what is left.</summary>
    public void End()
    {
        if (_columns[0].Length == 0) return;
        write(_columns);
        _columns = Begin();
    }

    private static T[] Begin() => [.. ArticleColumns.Names.Select(_ => new T())];
}
