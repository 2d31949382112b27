namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>What values mean (parquet-format, LogicalTypes.md), as far as their JSON differs.</summary>
internal enum LeafMeaning
{
    /// <summary>What they are stored as: numbers, truth values, bytes.</summary>
    Plain,

    /// <summary>UTF-8.</summary>
    Text,

    /// <summary>Whole numbers without a sign.</summary>
    Unsigned,

    /// <summary>Decimals.</summary>
    Decimal,

    /// <summary>Numbers of two bytes with a fraction.</summary>
    Half,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Times of day.</summary>
    Time,

    /// <summary>Dates with a time of day.</summary>
    Timestamp,

    /// <summary>Identifiers of sixteen bytes (RFC 9562).</summary>
    Uuid,
}
