using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>Numbers, truth values and times of arrays. Thread-safe.</summary>
internal static class ArrowNumbers
{
    /// <summary>A whole number that is not null.</summary>
    public static long Whole(IArrowArray array, int index) => array switch
    {
        Int8Array numbers => numbers.GetValue(index)!.Value,
        Int16Array numbers => numbers.GetValue(index)!.Value,
        Int32Array numbers => numbers.GetValue(index)!.Value,
        UInt8Array numbers => numbers.GetValue(index)!.Value,
        UInt16Array numbers => numbers.GetValue(index)!.Value,
        UInt32Array numbers => numbers.GetValue(index)!.Value,
        UInt64Array numbers => checked((long)numbers.GetValue(index)!.Value),
        PrimitiveArray<int> numbers => numbers.GetValue(index)!.Value,
        PrimitiveArray<long> numbers => numbers.GetValue(index)!.Value,
        _ => throw new ArgumentException("No array of whole numbers.", nameof(array)),
    };

    /// <summary>Writes a value that is not null; false where it is none of these.</summary>
    public static bool TryWrite(ByteBuffer output, IArrowArray array, int index)
    {
        switch (array)
        {
            case BooleanArray values:
                output.Write(values.GetValue(index)!.Value ? "true"u8 : "false"u8);
                return true;
            case HalfFloatArray values:
                JsonNumbers.Write(output, (float)values.GetValue(index)!.Value);
                return true;
            case FloatArray values:
                JsonNumbers.Write(output, values.GetValue(index)!.Value);
                return true;
            case DoubleArray values:
                JsonNumbers.Write(output, values.GetValue(index)!.Value);
                return true;
            case UInt64Array values:
                JsonNumbers.Write(output, values.GetValue(index)!.Value);
                return true;
            case Int8Array or Int16Array or Int32Array or Int64Array or UInt8Array or UInt16Array or UInt32Array or DurationArray:
                JsonNumbers.Write(output, Whole(array, index));
                return true;
            case Date32Array or Date64Array or Time32Array or Time64Array or TimestampArray:
                WriteTime(output, array.Data.DataType, Whole(array, index));
                return true;
            default:
                return false;
        }
    }

    private static void WriteTime(ByteBuffer output, IArrowType type, long value)
    {
        string? text = type switch
        {
            Date32Type => JsonTimes.Date(value),
            Date64Type => JsonTimes.Timestamp(value, 3, isUtc: false)?[..10],
            TimestampType timestamp => JsonTimes.Timestamp(value, DigitsOf(timestamp), isUtc: !string.IsNullOrEmpty(timestamp.Timezone)),
            TimeBasedType time => JsonTimes.Time(value, DigitsOf(time)),
            _ => null,
        };
        if (text is null) JsonNumbers.Write(output, value);
        else JsonBytes.WriteString(output, Encoding.ASCII.GetBytes(text));
    }

    private static int DigitsOf(TimeBasedType time) => time.Unit switch
    {
        TimeUnit.Second => 0,
        TimeUnit.Millisecond => 3,
        TimeUnit.Microsecond => 6,
        _ => 9,
    };
}
