using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>What the values of a column mean. Immutable.</summary>
/// <param name="Meaning">What they are.</param>
/// <param name="Digits">Of decimals the digits behind the point; of times those of a second that a unit is.</param>
/// <param name="IsUtc">Of times, whether they are UTC.</param>
internal sealed record LeafType(LeafMeaning Meaning, int Digits = 0, bool IsUtc = false)
{
    // Parquet, LogicalTypes.md: UUID and FLOAT16 annotate fixed lengths.
    private const int UuidLength = 16;
    private const int HalfLength = 2;

    /// <summary>Of what has no values.</summary>
    public static LeafType None { get; } = new(LeafMeaning.Plain);

    /// <summary>What the footer says; where it does not, or of what is not known, the values are what they are stored as.</summary>
    public static LeafType Of(SchemaElement element) => (element.Type, element.LogicalType, element.ConvertedType) switch
    {
        (PhysicalType.INT96, _, _) => new(LeafMeaning.Timestamp, 9),
        (PhysicalType.BYTE_ARRAY or PhysicalType.FIXED_LEN_BYTE_ARRAY, var logical, var converted) => OfBytes(element, logical, converted),
        (PhysicalType.INT32 or PhysicalType.INT64, var logical, var converted) => OfNumbers(element, logical, converted),
        _ => None,
    };

    private static LeafType OfBytes(SchemaElement element, LogicalType? logical, ConvertedType? converted)
    {
        if (logical?.STRING is not null || logical?.ENUM is not null || logical?.JSON is not null ||
            converted is ConvertedType.UTF8 or ConvertedType.ENUM or ConvertedType.JSON)
            return new(LeafMeaning.Text);
        if (logical?.DECIMAL is not null || converted == ConvertedType.DECIMAL) return Decimal(element);
        if (logical?.UUID is not null && element.TypeLength == UuidLength) return new(LeafMeaning.Uuid);
        if (logical?.FLOAT16 is not null && element.TypeLength == HalfLength) return new(LeafMeaning.Half);
        return None;
    }

    private static LeafType OfNumbers(SchemaElement element, LogicalType? logical, ConvertedType? converted)
    {
        if (logical?.DECIMAL is not null || converted == ConvertedType.DECIMAL) return Decimal(element);
        if (logical?.DATE is not null || converted == ConvertedType.DATE) return new(LeafMeaning.Date);
        if (logical?.TIME is { } time) return new(LeafMeaning.Time, DigitsOf(time.Unit), time.IsAdjustedToUTC);
        if (logical?.TIMESTAMP is { } stamp) return new(LeafMeaning.Timestamp, DigitsOf(stamp.Unit), stamp.IsAdjustedToUTC);
        if (logical?.INTEGER is { } number) return number.IsSigned ? None : new(LeafMeaning.Unsigned);
        return converted switch
        {
            ConvertedType.TIME_MILLIS => new(LeafMeaning.Time, 3),
            ConvertedType.TIME_MICROS => new(LeafMeaning.Time, 6),
            ConvertedType.TIMESTAMP_MILLIS => new(LeafMeaning.Timestamp, 3, IsUtc: true),
            ConvertedType.TIMESTAMP_MICROS => new(LeafMeaning.Timestamp, 6, IsUtc: true),
            ConvertedType.UINT_8 or ConvertedType.UINT_16 or ConvertedType.UINT_32 or ConvertedType.UINT_64 => new(LeafMeaning.Unsigned),
            _ => None,
        };
    }

    private static LeafType Decimal(SchemaElement element) =>
        new(LeafMeaning.Decimal, Math.Clamp(element.LogicalType?.DECIMAL?.Scale ?? element.Scale ?? 0, 0, 1000));

    private static int DigitsOf(TimeUnit unit) => unit.MILLIS is not null ? 3 : unit.MICROS is not null ? 6 : 9;
}
