using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>Makes a tree of the fields of a footer, which have them in a row. Not thread-safe.</summary>
internal sealed class SchemaTree
{
    private readonly IReadOnlyList<SchemaElement> _elements;
    private readonly ImmutableArray<ParquetNode>.Builder _leaves = ImmutableArray.CreateBuilder<ParquetNode>();
    private int _next;

    private SchemaTree(IReadOnlyList<SchemaElement> elements) => _elements = elements;

    /// <summary>The tree, and its columns in their order.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static (ParquetNode Root, ImmutableArray<ParquetNode> Leaves) Of(IReadOnlyList<SchemaElement> elements)
    {
        if (elements.Count is 0 or > SchemaLimits.MaxFields) throw new CorpusException("its schema has no fields, or too many");
        var tree = new SchemaTree(elements);
        ParquetNode root = tree.Read(null, 0);
        return tree._next == elements.Count ? (root, tree._leaves.ToImmutable()) : throw Damaged();
    }

    private static CorpusException Damaged() => new("its schema is damaged");

    private ParquetNode Read(ParquetNode? parent, int depth)
    {
        if (depth > SchemaLimits.MaxDepth) throw new CorpusException("its schema nests too deep");
        if (_next == _elements.Count) throw Damaged();
        SchemaElement element = _elements[_next++];
        FieldRepetitionType repetition = parent is null
            ? FieldRepetitionType.REQUIRED
            : element.RepetitionType ?? throw Damaged();
        if (!Enum.IsDefined(repetition)) throw Damaged();
        var node = new ParquetNode
        {
            Element = element,
            Parent = parent,
            DefinitionLevel = (parent?.DefinitionLevel ?? 0) + (repetition == FieldRepetitionType.REQUIRED ? 0 : 1),
            RepetitionLevel = (parent?.RepetitionLevel ?? 0) + (repetition == FieldRepetitionType.REPEATED ? 1 : 0),
            FirstColumn = _leaves.Count,
            Type = element.Type is null ? LeafType.None : LeafType.Of(element),
        };
        if (element.Type is not null) AddLeaf(node);
        else AddChildren(node, depth);
        return node;
    }

    private void AddLeaf(ParquetNode node)
    {
        if (node.Parent is null || node.Element.NumChildren > 0 || !Enum.IsDefined(node.Element.Type!.Value)) throw Damaged();
        _leaves.Add(node);
    }

    private void AddChildren(ParquetNode node, int depth)
    {
        int count = node.Element.NumChildren ?? 0;
        if (count < 1 || count > _elements.Count - _next) throw Damaged();
        ImmutableArray<ParquetNode>.Builder children = ImmutableArray.CreateBuilder<ParquetNode>(count);
        for (int i = 0; i < count; i++) children.Add(Read(node, depth + 1));
        node.Children = children.MoveToImmutable();
        node.Columns = _leaves.Count - node.FirstColumn;
    }
}
