using System.Collections.Immutable;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>A field of a schema. Immutable.</summary>
internal sealed class ParquetNode
{
    /// <summary>What the footer says of it.</summary>
    public required SchemaElement Element { get; init; }

    /// <summary>The field that it is inside of; null for the schema as a whole.</summary>
    public required ParquetNode? Parent { get; init; }

    /// <summary>The fields inside of it; none where it has values.</summary>
    public ImmutableArray<ParquetNode> Children { get; set; } = [];

    /// <summary>The definition level from which on it is there.</summary>
    public required int DefinitionLevel { get; init; }

    /// <summary>The repetition level at which it is there once more.</summary>
    public required int RepetitionLevel { get; init; }

    /// <summary>Which of the columns is the first inside of it.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>How many columns are inside of it.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>Its name.</summary>
    public string Name => Element.Name;

    /// <summary>Whether it has values, and no fields.</summary>
    public bool IsLeaf => Children.IsEmpty;

    /// <summary>Whether it is there any number of times.</summary>
    public bool IsRepeated => Parent is not null && Element.RepetitionType == FieldRepetitionType.REPEATED;

    /// <summary>The type of its values, where it has some.</summary>
    public LeafType Type { get; init; } = LeafType.None;

    /// <summary>Whether it is a list: a group of what is repeated.</summary>
    public bool IsList => HoldsRepeated && (Element.LogicalType?.LIST is not null || Element.ConvertedType == ConvertedType.LIST);

    /// <summary>Whether it is a map: a group of pairs.</summary>
    public bool IsMap => HoldsRepeated && Children[0].Children.Length == 2 &&
        (Element.LogicalType?.MAP is not null || Element.ConvertedType is ConvertedType.MAP or ConvertedType.MAP_KEY_VALUE);

    /// <summary>
    /// Of a list, what its items are: the one field of what is repeated, but where older writers left that level out
    /// (LogicalTypes.md, "Backward-compatibility rules").
    /// </summary>
    public ParquetNode Item => Children[0] is { Children.Length: 1, Name: not "array" } group &&
        !string.Equals(group.Name, $"{Name}_tuple", StringComparison.Ordinal)
            ? group.Children[0]
            : Children[0];

    /// <summary>The names that lead to it.</summary>
    public ImmutableArray<string> Path => Parent is null ? [] : [.. Parent.Path, Name];

    private bool HoldsRepeated => Children.Length == 1 && Children[0].IsRepeated;
}
