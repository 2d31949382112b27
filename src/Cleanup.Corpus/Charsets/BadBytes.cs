namespace Cleanup.Corpus.Charsets;

/// <summary>Bytes that are no text in their encoding, and where the text has a character for them. Immutable.</summary>
/// <param name="Offset">The offset of the one UTF-16 unit that stands for them.</param>
/// <param name="Hex">The bytes in lower-case hexadecimal digits.</param>
public readonly record struct BadBytes(int Offset, string Hex);
