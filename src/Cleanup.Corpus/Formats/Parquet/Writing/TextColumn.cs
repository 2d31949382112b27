using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>Puts a column of texts together, any of which may be null. Not thread-safe.</summary>
internal sealed class TextColumn : ITextColumn
{
    private readonly List<ReadOnlyMemory<byte>> _values = [];
    private readonly List<int> _definitions = [];

    /// <inheritdoc/>
    public int Length => _definitions.Count;

    /// <inheritdoc/>
    public long Bytes { get; private set; }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<byte> text)
    {
        _values.Add(text.ToArray());
        _definitions.Add(1);
        Bytes += text.Length;
    }

    /// <inheritdoc/>
    public void AddNulls(long count)
    {
        for (; count > 0; count--) _definitions.Add(0);
    }

    /// <summary>The pages of the column.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="codec">How they are compressed.</param>
    public EncodedColumn Encode(string name, CompressionCodec codec)
    {
        ParquetNode leaf = SchemaTree.Of([new SchemaElement { NumChildren = 1 }, ParquetSchemas.Text(name)]).Leaves[0];
        var column = new LeafValues<ReadOnlyMemory<byte>>(leaf, Length, [.. _values], [.. _definitions], repetitions: null);
        return ColumnEncoder.Encode(column, ColumnEncoder.Text, codec);
    }
}
