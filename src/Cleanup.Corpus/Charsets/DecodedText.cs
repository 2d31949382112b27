using System.Collections.Immutable;

namespace Cleanup.Corpus.Charsets;

/// <summary>A text, and what is needed to get the bytes back it was decoded from. Immutable.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">Its encoding and whether it had a byte order mark.</param>
/// <param name="Sha256">The SHA-256 of all bytes in lower-case hexadecimal digits.</param>
public sealed record DecodedText(string Text, SourceEncoding Encoding, string Sha256)
{
    /// <summary>The bytes that were no text, in the order of the text.</summary>
    public ImmutableArray<BadBytes> BadBytes { get; init; } = [];
}
