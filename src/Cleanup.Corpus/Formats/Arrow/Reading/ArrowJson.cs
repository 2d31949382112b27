using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Arrays;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>Writes values of arrays as JSON. Thread-safe.</summary>
internal static class ArrowJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="array">The array.</param>
    /// <param name="index">Which of its values.</param>
    /// <param name="asText">Whether bytes are text, whatever the type says.</param>
    /// <exception cref="CorpusException">There is no JSON for values of its type.</exception>
    public static void Write(ByteBuffer output, IArrowArray array, int index, bool asText = false)
    {
        if (array.IsNull(index))
        {
            output.Write("null"u8);
            return;
        }
        switch (array)
        {
            case StringArray or StringViewArray or LargeStringArray:
                JsonBytes.WriteString(output, ArrowBytes.Of(array, index));
                break;
            case BinaryArray or BinaryViewArray or LargeBinaryArray when asText:
                JsonBytes.WriteString(output, ArrowBytes.Of(array, index));
                break;
            case BinaryArray or BinaryViewArray or LargeBinaryArray:
                JsonBytes.WriteBase64(output, ArrowBytes.Of(array, index));
                break;
            case FixedSizeBinaryArray bytes when array.Data.DataType is { } type && ScaleOf(type) is { } scale:
                JsonNumbers.Write(output, new BigInteger(bytes.GetBytes(index)), scale);
                break;
            case FixedSizeBinaryArray bytes:
                JsonBytes.WriteBase64(output, bytes.GetBytes(index));
                break;
            case ExtensionArray extension:
                Write(output, extension.Storage, index, asText);
                break;
            case DictionaryArray dictionary:
                Write(output, dictionary.Dictionary, (int)ArrowNumbers.Whole(dictionary.Indices, index), asText);
                break;
            case ListArray or LargeListArray or FixedSizeListArray or StructArray:
                WriteNested(output, array, index);
                break;
            default:
                if (!ArrowNumbers.TryWrite(output, array, index))
                    throw new CorpusException($"a column of a type that is not read ({array.Data.DataType.Name})");
                break;
        }
    }

    private static void WriteNested(ByteBuffer output, IArrowArray array, int index)
    {
        switch (array)
        {
            case MapArray map:
                WriteMap(output, map, index);
                break;
            case ListArray list:
                WriteItems(output, list.Values, list.ValueOffsets[index], list.ValueOffsets[index + 1]);
                break;
            case LargeListArray list:
                WriteItems(output, list.Values, list.ValueOffsets[index], list.ValueOffsets[index + 1]);
                break;
            case FixedSizeListArray list:
                long size = ((FixedSizeListType)list.Data.DataType).ListSize;
                WriteItems(output, list.Values, (list.Offset + index) * size, (list.Offset + index + 1) * size);
                break;
            case StructArray group:
                WriteObject(output, group, index);
                break;
        }
    }

    private static void WriteItems(ByteBuffer output, IArrowArray values, long start, long end)
    {
        output.Write("["u8);
        for (long i = start; i < end; i++)
        {
            if (i > start) output.Write(","u8);
            Write(output, values, checked((int)i));
        }
        output.Write("]"u8);
    }

    private static void WriteObject(ByteBuffer output, StructArray group, int index)
    {
        IReadOnlyList<Field> fields = ((StructType)group.Data.DataType).Fields;
        output.Write("{"u8);
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            JsonBytes.WriteName(output, fields[i].Name);
            Write(output, group.Fields[i], index);
        }
        output.Write("}"u8);
    }

    // An object where keys are texts, else a list of pairs.
    private static void WriteMap(ByteBuffer output, MapArray map, int index)
    {
        (int start, int end) = (map.ValueOffsets[index], map.ValueOffsets[index + 1]);
        if (map.Keys is not StringArray keys)
        {
            WriteItems(output, map.KeyValues, start, end);
            return;
        }
        output.Write("{"u8);
        for (int i = start; i < end; i++)
        {
            if (i > start) output.Write(","u8);
            JsonBytes.WriteString(output, keys.GetBytes(i));
            output.Write(":"u8);
            Write(output, map.Values, i);
        }
        output.Write("}"u8);
    }

    private static int? ScaleOf(IArrowType type) => type switch
    {
        Decimal32Type number => number.Scale,
        Decimal64Type number => number.Scale,
        Decimal128Type number => number.Scale,
        Decimal256Type number => number.Scale,
        _ => null,
    };
}
