using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Problems;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>What changes in the columns of a row group. Immutable.</summary>
internal sealed class LeafPatches
{
    private readonly Dictionary<ParquetNode, List<(int Row, ImmutableArray<ItemStep> Items, ReadOnlyMemory<byte> Text)>> _columns = [];

    /// <summary>What changes in a row group.</summary>
    /// <param name="root">The fields of a row.</param>
    /// <param name="patches">What changes of rows, in their order.</param>
    /// <param name="firstRow">The place of the row group's first row in the table.</param>
    /// <exception cref="CorpusException">A text stands where rows cannot be changed.</exception>
    public LeafPatches(ParquetNode root, IReadOnlyList<RowPatch> patches, long firstRow)
    {
        foreach (RowPatch patch in patches)
        {
            foreach ((string field, ReadOnlyMemory<byte> text) in patch.Texts)
            {
                (ParquetNode leaf, ImmutableArray<ItemStep> items) = Find(root, FieldPath.Of(field));
                if (!_columns.TryGetValue(leaf, out var texts)) _columns.Add(leaf, texts = []);
                texts.Add(((int)(patch.Row - firstRow), items, text));
            }
        }
    }

    /// <summary>Whether anything changes in a column.</summary>
    public bool Change(ParquetNode leaf) => _columns.ContainsKey(leaf);

    /// <summary>Puts the texts into a column.</summary>
    public void Apply(LeafValues<ReadOnlyMemory<byte>> column)
    {
        var texts = _columns[column.Leaf].ToLookup(patch => patch.Row);
        (int row, int value) = (-1, 0);
        var entries = new Dictionary<int, ReadOnlyMemory<byte>>();
        for (int entry = 0; entry < column.Count; entry++)
        {
            if (column.Repetitions is null || column.Repetitions[entry] == 0)
            {
                row++;
                foreach ((_, ImmutableArray<ItemStep> items, ReadOnlyMemory<byte> text) in texts[row])
                    entries[Entry(column, entry, items)] = text;
            }
            if (!column.HasValue(entry)) continue;
            if (entries.TryGetValue(entry, out ReadOnlyMemory<byte> changed)) column.Values[value] = changed;
            value++;
        }
    }

    private static (ParquetNode Leaf, ImmutableArray<ItemStep> Items) Find(ParquetNode root, ImmutableArray<string> steps)
    {
        ImmutableArray<ItemStep>.Builder items = ImmutableArray.CreateBuilder<ItemStep>();
        ParquetNode node = root;
        // Of a list whose items are what is repeated, the repetition is seen to.
        bool isItem = false;
        foreach (string step in steps)
        {
            if (node.IsRepeated && !isItem)
            {
                items.Add(ItemStep.To(node, step));
                isItem = true;
            }
            else if (node.IsList)
            {
                items.Add(ItemStep.To(node.Children[0], step));
                isItem = node.Item == node.Children[0];
                node = node.Item;
            }
            else
            {
                ParquetNode? child = node.IsMap
                    ? null
                    : node.Children.FirstOrDefault(field => string.Equals(field.Name, step, StringComparison.Ordinal));
                node = child ?? throw NotChanged(node);
                isItem = false;
            }
        }
        return node.Element.Type == PhysicalType.BYTE_ARRAY ? (node, items.ToImmutable()) : throw NotChanged(node);
    }

    private static CorpusException NotChanged(ParquetNode node) =>
        new($"a leak in a column whose rows are not changed in Parquet ('{node.Name}'): write JSON Lines");

    // Where in a column an item of a row stands.
    private static int Entry(LeafColumn column, int entry, ImmutableArray<ItemStep> items)
    {
        foreach (ItemStep item in items)
        {
            for (int left = item.Place; left > 0; left--)
                do entry++; while (column.Repetitions![entry] > item.Level);
        }
        return entry;
    }
}
