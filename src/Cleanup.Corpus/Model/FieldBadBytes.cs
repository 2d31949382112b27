namespace Cleanup.Corpus;

/// <summary>Bytes of a JSON record that were no UTF-8, and the character that stands for them. Immutable.</summary>
/// <param name="Field">The string they stand in, as <see cref="SourceField.Name"/>.</param>
/// <param name="Offset">The offset of that character in the string's value.</param>
/// <param name="Hex">The bytes in lower-case hexadecimal digits.</param>
public readonly record struct FieldBadBytes(string Field, TextOffset Offset, string Hex);
