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
    /// <param name="into">The name of one that takes all; or null.</param>
    /// <param name="isBrief">Whether there are none for what is seldom there.</param>
    public GainedColumns(IReadOnlyCollection<string> own, string? into, bool isBrief = false)
    {
        string? nest = GainedFields.NestFor(own, into);
        _isNested = nest is not null;
        if (nest is not null) Names = [nest];
        else Names = isBrief ? GainedFields.Names[..GainedFields.AlwaysThere] : GainedFields.Names;
    }

    private GainedColumns() => Names = [];

    /// <summary>None.</summary>
    public static GainedColumns None { get; } = new();

    /// <summary>How many columns of a table that was cleaned are those that it gained: its last ones; 0 where it gained none.</summary>
    public static int CountIn(TableHead head)
    {
        ImmutableArray<string> names = head.Names;
        int own = names.Length - GainedFields.Names.Length;
        if (own >= 0 && names.Skip(own).SequenceEqual(GainedFields.Names, StringComparer.Ordinal)) return GainedFields.Names.Length;
        bool isNested = names.Length > 0 &&
            (GainedFields.IsNest(names[^1]) || head.Keys.Contains(MarkOf(names[^1]), StringComparer.Ordinal));
        return isNested ? 1 : 0;
    }

    /// <summary>
    /// What tells, as a key of a table's metadata, that a column was gained whose name does not: in rows in which nothing was found it is
    /// empty, so that its cells may not tell either.
    /// </summary>
    public static string MarkOf(string name) => $"cleanup:{name}";

    /// <summary>Whether a key of a table's metadata is <see cref="MarkOf"/> one of these names.</summary>
    public static bool IsMark(string key, ImmutableArray<string> names) =>
        names.Any(name => string.Equals(key, MarkOf(name), StringComparison.Ordinal));

    /// <summary>The key that the table's metadata gains; null where names tell all.</summary>
    public string? Mark => _isNested && !GainedFields.IsNest(Names[0]) ? MarkOf(Names[0]) : null;

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
