namespace Cleanup.Corpus;

/// <summary>A text of a record that is scanned for leaks. Immutable.</summary>
/// <param name="Name">The field's name; <c>text</c> for a text file.</param>
/// <param name="Text">The text. It may hold lone surrogates.</param>
public record SourceField(string Name, string Text);
