namespace Cleanup.Json;

/// <summary>
/// What may be taken for part of a payload, by what stands around it. It is chosen once, where the payload begins; whatever depends on it
/// is a name here and asks nothing else. Immutable.
/// </summary>
internal sealed record ReadingPolicy
{
    /// <summary>The longest string: Utf8JsonWriter refuses strings of more than 166,666,666 units.</summary>
    public const int MaxStringLength = 100_000_000;

    /// <summary>The payload stands alone: what is odd in it is damage.</summary>
    public static ReadingPolicy Alone { get; } = new()
    {
        ReadsWords = true,
        JoinsRecords = true,
        MaxBlindGarbage = 128,
        MaxGarbage = 16_384,
        MaxBareLength = int.MaxValue,
        MaxUnprovenLength = MaxStringLength,
    };

    /// <summary>Prose may stand around the payload: then it must prove itself, and where it breaks off it ends.</summary>
    public static ReadingPolicy InProse { get; } = new()
    {
        NeedsKey = true,
        ProseMayFollow = true,
        MaxGarbage = 128,
        // Words without quotes in prose can be long; values without quotes are short.
        MaxBareLength = 256,
        MaxUnprovenLength = 1024,
    };

    /// <summary>Whether what is odd counts as the payload's only once a key and its colon were read.</summary>
    public bool NeedsKey { get; private init; }

    /// <summary>Whether a line break or a place that cannot be read may end the payload, with prose behind it.</summary>
    public bool ProseMayFollow { get; private init; }

    /// <summary>Whether bare words, markup and quotes of other sorts are read where nothing else shows that they are data.</summary>
    public bool ReadsWords { get; private init; }

    /// <summary>Whether an array or record behind a list belongs to it, rather than to the next payload.</summary>
    public bool JoinsRecords { get; private init; }

    /// <summary>How many units that cannot be read are passed over where no key is known.</summary>
    public int MaxBlindGarbage { get; private init; }

    /// <summary>How many are passed over up to a known key.</summary>
    public int MaxGarbage { get; private init; }

    /// <summary>How long a value without quotes may be.</summary>
    public int MaxBareLength { get; private init; }

    /// <summary>How long a string may be before anything else shows that the text is JSON at all.</summary>
    public int MaxUnprovenLength { get; private init; }
}
