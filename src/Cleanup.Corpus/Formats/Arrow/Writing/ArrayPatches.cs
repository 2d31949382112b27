using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>What changes in an array and in those inside of it. Not thread-safe.</summary>
internal sealed class ArrayPatches
{
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _texts = [];
    private readonly SortedDictionary<int, ArrayPatches> _children = [];

    /// <summary>Adds a text.</summary>
    /// <param name="array">The array.</param>
    /// <param name="index">Which of its values it is, or is inside of.</param>
    /// <param name="steps">The names and places that lead to it from there.</param>
    /// <param name="text">The text, in UTF-8.</param>
    /// <exception cref="CorpusException">It stands where rows cannot be changed.</exception>
    public void Add(IArrowArray array, int index, ReadOnlySpan<string> steps, ReadOnlyMemory<byte> text)
    {
        if (steps.IsEmpty)
        {
            if (!TextArray.Takes(array.Data.DataType)) throw TextArray.NotChanged(array.Data.DataType);
            _texts[index] = text;
            return;
        }
        (int child, int at) = array switch
        {
            StructArray group => (FieldOf(group, steps[0]), index),
            MapArray => (-1, 0),
            ListArray list when int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out int place) =>
                (0, list.ValueOffsets[index] + place),
            LargeListArray list when int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out int place) =>
                (0, checked((int)list.ValueOffsets[index] + place)),
            _ => (-1, 0),
        };
        if (child < 0 || array.Data.Offset != 0)
            throw TextArray.NotChanged(array.Data.DataType);
        if (!_children.TryGetValue(child, out ArrayPatches? inside)) _children.Add(child, inside = new ArrayPatches());
        inside.Add(ArrowArrayFactory.BuildArray(array.Data.Children[child]), at, steps[1..], text);
    }

    /// <summary>The array with all of it.</summary>
    public ArrayData Apply(ArrayData data)
    {
        if (_texts.Count > 0) return Rewrite(ArrowArrayFactory.BuildArray(data));
        var children = (ArrayData[])data.Children.Clone();
        foreach ((int child, ArrayPatches patches) in _children) children[child] = patches.Apply(children[child]);
        return new ArrayData(data.DataType, data.Length, data.NullCount, data.Offset, data.Buffers, children, data.Dictionary);
    }

    private static int FieldOf(StructArray group, string name) =>
        ((StructType)group.Data.DataType).Fields.ToList().FindIndex(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    private ArrayData Rewrite(IArrowArray array)
    {
        var texts = new TextArray();
        for (int i = 0; i < array.Length; i++)
        {
            if (_texts.TryGetValue(i, out ReadOnlyMemory<byte> text)) texts.Add(text.Span);
            else if (array.IsNull(i)) texts.AddNulls(1);
            else if (array is BinaryArray or LargeBinaryArray) texts.Add(ArrowBytes.Of(array, i));
            else texts.AddNulls(1);
        }
        return texts.End(array.Data.DataType);
    }
}
