using System.Buffers.Binary;
using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Puts an array of texts together. Not thread-safe.</summary>
internal sealed class TextArray : ITextColumn
{
    private readonly List<long> _ends = [];
    private readonly List<byte> _validity = [];
    private readonly ByteBuffer _values = new();
    private int _nulls;

    /// <inheritdoc/>
    public int Length => _ends.Count;

    /// <inheritdoc/>
    public long Bytes => _values.Length;

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<byte> text)
    {
        _values.Write(text);
        AddEntry(isThere: true);
    }

    /// <inheritdoc/>
    public void AddNulls(long count)
    {
        for (; count > 0; count--) AddEntry(isThere: false);
    }

    /// <summary>Whether there is an array of a type: with offsets of four bytes, or of eight.</summary>
    public static bool Takes(IArrowType type) => type is StringType or BinaryType || IsLarge(type);

    /// <summary>The array.</summary>
    /// <param name="type">Its type, one of those that <see cref="Takes"/> knows.</param>
    public ArrayData End(IArrowType type)
    {
        bool isLarge = IsLarge(type);
        int width = isLarge ? sizeof(long) : sizeof(int);
        var offsets = new byte[(_ends.Count + 1) * width];
        for (int i = 0; i < _ends.Count; i++)
        {
            Span<byte> offset = offsets.AsSpan((i + 1) * width);
            if (isLarge) BinaryPrimitives.WriteInt64LittleEndian(offset, _ends[i]);
            else BinaryPrimitives.WriteInt32LittleEndian(offset, (int)_ends[i]);
        }
        ArrowBuffer validity = _nulls == 0 ? ArrowBuffer.Empty : new ArrowBuffer(_validity.ToArray());
        return new ArrayData(type, _ends.Count, _nulls, 0, [validity, new ArrowBuffer(offsets), new ArrowBuffer(_values.Span.ToArray())]);
    }

    /// <summary>The words for a leak where rows are not changed.</summary>
    public static CorpusException NotChanged(IArrowType type) =>
        new($"a leak in a column of a type whose rows are not changed in Arrow ({type.Name}): write JSON Lines");

    private static bool IsLarge(IArrowType type) => type is LargeStringType or LargeBinaryType;

    private void AddEntry(bool isThere)
    {
        int bit = _ends.Count % 8;
        if (bit == 0) _validity.Add(0);
        if (isThere) _validity[^1] |= (byte)(1 << bit);
        else _nulls++;
        _ends.Add(_values.Length);
    }
}
