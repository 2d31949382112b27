using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>Writes values of columns as JSON. Thread-safe.</summary>
internal static class LeafJson
{
    // The day of 1970-01-01 in Julian days, by which INT96 counts.
    private const int Epoch = 2_440_588;

    /// <summary>Writes a value.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">Which of its values; less than 0 for none.</param>
    /// <param name="asText">Whether bytes are text, whatever the type says.</param>
    public static void Write(ByteBuffer output, LeafColumn column, int value, bool asText)
    {
        LeafType type = column.Leaf.Type;
        switch (column)
        {
            case var _ when value < 0:
                output.Write("null"u8);
                break;
            case LeafValues<ReadOnlyMemory<byte>> bytes:
                WriteBytes(output, bytes.Values[value].Span, type, asText);
                break;
            case LeafValues<int> numbers when type.Meaning == LeafMeaning.Unsigned:
                JsonNumbers.Write(output, (long)(uint)numbers.Values[value]);
                break;
            case LeafValues<int> numbers:
                WriteNumber(output, numbers.Values[value], type);
                break;
            case LeafValues<long> numbers:
                WriteNumber(output, numbers.Values[value], type);
                break;
            case LeafValues<float> numbers:
                JsonNumbers.Write(output, numbers.Values[value]);
                break;
            case LeafValues<double> numbers:
                JsonNumbers.Write(output, numbers.Values[value]);
                break;
            case LeafValues<bool> truths:
                output.Write(truths.Values[value] ? "true"u8 : "false"u8);
                break;
        }
    }

    private static void WriteNumber(ByteBuffer output, long number, LeafType type)
    {
        string? time = type.Meaning switch
        {
            LeafMeaning.Date => JsonTimes.Date(number),
            LeafMeaning.Time => JsonTimes.Time(number, type.Digits),
            LeafMeaning.Timestamp => JsonTimes.Timestamp(number, type.Digits, type.IsUtc),
            _ => null,
        };
        if (time is not null) WriteAscii(output, time);
        else if (type.Meaning == LeafMeaning.Unsigned) JsonNumbers.Write(output, (ulong)number);
        else if (type.Meaning == LeafMeaning.Decimal) JsonNumbers.Write(output, number, type.Digits);
        else JsonNumbers.Write(output, number);
    }

    private static void WriteBytes(ByteBuffer output, ReadOnlySpan<byte> bytes, LeafType type, bool asText)
    {
        switch (type.Meaning)
        {
            case LeafMeaning.Text:
            case LeafMeaning.Plain when asText:
                JsonBytes.WriteString(output, bytes);
                break;
            case LeafMeaning.Decimal:
                JsonNumbers.Write(output, new BigInteger(bytes, isBigEndian: true), type.Digits);
                break;
            case LeafMeaning.Uuid:
                WriteAscii(output, new Guid(bytes, bigEndian: true).ToString());
                break;
            case LeafMeaning.Half:
                JsonNumbers.Write(output, (float)BinaryPrimitives.ReadHalfLittleEndian(bytes));
                break;
            case LeafMeaning.Timestamp when Int96(bytes) is { } time:
                WriteAscii(output, time);
                break;
            default:
                JsonBytes.WriteBase64(output, bytes);
                break;
        }
    }

    private static string? Int96(ReadOnlySpan<byte> bytes)
    {
        string? time = JsonTimes.Time(BinaryPrimitives.ReadInt64LittleEndian(bytes), 9);
        string? date = JsonTimes.Date((long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(long)..]) - Epoch);
        return date is not null && time is not null ? $"{date}T{time}" : null;
    }

    private static void WriteAscii(ByteBuffer output, string text) => JsonBytes.WriteString(output, Encoding.ASCII.GetBytes(text));
}
