using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus;

/// <summary>A text file. Immutable.</summary>
public sealed record TextRecord : SourceRecord
{
    /// <summary>The file's text, and what is needed to get its bytes back.</summary>
    public required DecodedText Content { get; init; }
}
