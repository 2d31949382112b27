using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>
/// The columns that a table gains, each with JSON in it: what was recovered has no shape that a column could have, and whoever needs it
/// has functions for JSON. Immutable.
/// </summary>
internal sealed class GainedColumns
{
    private readonly bool _isNested;

    /// <summary>The columns that a table gains.</summary>
    /// <param name="own">The names of its own.</param>
    public GainedColumns(IReadOnlyCollection<string> own)
    {
        string? nest = GainedFields.NestFor(own);
        _isNested = nest is not null;
        Names = nest is null ? GainedFields.Names : [nest];
    }

    private GainedColumns() => Names = [];

    /// <summary>None.</summary>
    public static GainedColumns None { get; } = new();

    /// <summary>How many columns of a table that was cleaned are those that it gained: its last ones; 0 where it gained none.</summary>
    /// <param name="names">The names of all.</param>
    public static int CountIn(ImmutableArray<string> names)
    {
        int own = names.Length - GainedFields.Names.Length;
        if (own >= 0 && names.Skip(own).SequenceEqual(GainedFields.Names, StringComparer.Ordinal)) return GainedFields.Names.Length;
        return names.Length > 0 && GainedFields.IsNest(names[^1]) ? 1 : 0;
    }

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The columns for rows in a row.</summary>
    /// <param name="patches">What some of the rows gain, in their order.</param>
    /// <param name="firstRow">The place of the first row in the table, 0 for the first.</param>
    /// <param name="rows">How many rows there are.</param>
    public T[] ColumnsOf<T>(IReadOnlyList<RowPatch> patches, long firstRow, int rows)
        where T : ITextColumn, new()
    {
        T[] columns = [.. Names.Select(_ => new T())];
        foreach (RowPatch patch in patches)
        {
            ReadOnlyMemory<byte>?[] cells = CellsOf(patch.Gained);
            for (int i = 0; i < cells.Length; i++)
            {
                columns[i].AddNulls(patch.Row - firstRow - columns[i].Length);
                if (cells[i] is { } cell) columns[i].Add(cell.Span);
                else columns[i].AddNulls(1);
            }
        }
        foreach (T column in columns) column.AddNulls(rows - column.Length);
        return columns;
    }

    // What a row has in them; null where it has nothing.
    private ReadOnlyMemory<byte>?[] CellsOf(ReadOnlyMemory<byte> gained)
    {
        var cells = new ReadOnlyMemory<byte>?[Names.Length];
        if (_isNested) cells[0] = gained;
        else if (cells.Length > 0) JsonCells.Split(gained, Names, cells);
        return cells;
    }
}
