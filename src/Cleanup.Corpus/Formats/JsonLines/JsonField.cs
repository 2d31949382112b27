namespace Cleanup.Corpus;

/// <summary>A string value of a JSON record that is scanned for leaks. Immutable.</summary>
/// <param name="Name">The property's name, or a JSON Pointer (RFC 6901) where it is not a property of the record itself.</param>
/// <param name="Start">Offset of the first byte behind the opening quote.</param>
/// <param name="Length">Number of bytes up to the closing quote.</param>
/// <param name="Text">The value, unescaped. It may hold lone surrogates.</param>
public sealed record JsonField(string Name, int Start, int Length, string Text) : SourceField(Name, Text);
