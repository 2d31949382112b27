using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus;

/// <summary>How inputs are read, and the limits. Immutable.</summary>
public sealed record ReadOptions
{
    /// <summary>
    /// The encoding of text files when their bytes are not to decide; null to let them. Not for JSON, which is UTF-8 (RFC 8259 §8.1).
    /// </summary>
    public string? EncodingName { get; init; }

    /// <summary>What is a record of a text file: an input of lines has the format <see cref="InputFormats.TextLines"/>.</summary>
    public TextRecords Records { get; init; }

    /// <summary>What to do with bytes that are no text in their encoding.</summary>
    public BadBytesPolicy BadBytes { get; init; }

    /// <summary>The largest record in bytes. A larger one is an error, or rejected where it is a line among others.</summary>
    public int RecordLimit { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest <see cref="RecordLimit"/>: a record must fit a .NET string.</summary>
    public const int MaxRecordLimit = 1_000_000_000;

    /// <summary>How deep arrays and objects may nest in a line of JSON Lines.</summary>
    public int MaxJsonDepth { get; init; } = 1024;

    /// <summary>
    /// The fields of JSON records to scan, each a name, <c>*</c>, or behind a <c>/</c> a JSON Pointer (RFC 6901). Empty for the usual
    /// names.
    /// </summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>
    /// Whether nothing of records is needed but what is scanned, and what they are known by: of columns the others are not read then.
    /// </summary>
    public bool OnlyScanned { get; init; }

    /// <summary>About how many bytes are read at once of an input of many records.</summary>
    internal int BatchLength { get; init; } = 256 * 1024;
}
