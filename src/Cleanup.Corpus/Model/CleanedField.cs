namespace Cleanup.Corpus;

/// <summary>One text of a record and what cleaning made of it. Not thread-safe.</summary>
/// <param name="name">The field's name; <c>text</c> for a text file.</param>
/// <param name="source">The text before cleaning: all offsets refer to it.</param>
/// <param name="result">The text after cleaning, its leaks and edits.</param>
/// <param name="offsets">What offsets count where they are written.</param>
public sealed class CleanedField(string name, string source, CleanResult result, OffsetUnit offsets = OffsetUnit.CodePoints)
{
    private TextPositions? _positions;

    /// <summary>The field's name; <c>text</c> for a text file.</summary>
    public string Name { get; } = name;

    /// <summary>The text before cleaning: all offsets refer to it.</summary>
    public string Source { get; } = source;

    /// <summary>The text after cleaning, its leaks and edits.</summary>
    public CleanResult Result { get; } = result;

    /// <summary>Converts offsets in <see cref="Source"/>.</summary>
    public TextPositions Positions => _positions ??= new TextPositions(Source, offsets);
}
