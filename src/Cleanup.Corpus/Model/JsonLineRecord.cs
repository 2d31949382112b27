using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>A line of JSON Lines. Immutable.</summary>
public sealed record JsonLineRecord : SourceRecord
{
    /// <summary>The line's bytes with its line ending, if it has one: valid UTF-8.</summary>
    public required ReadOnlyMemory<byte> Line { get; init; }

    /// <summary>The line's bytes as they were read: other than <see cref="Line"/> where there are <see cref="BadBytes"/>.</summary>
    public required ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>The bytes that were no UTF-8, in the order of the line.</summary>
    public ImmutableArray<FieldBadBytes> BadBytes { get; init; } = [];

    /// <summary>The line's 1-based number.</summary>
    public required long Number { get; init; }

    /// <summary>The fields to scan, in the order of the line; empty for a blank line.</summary>
    public required ImmutableArray<JsonField> Fields { get; init; }

    /// <summary>Whether the line holds no object at all, only blanks.</summary>
    public bool IsBlank { get; init; }
}
