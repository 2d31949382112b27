using Cleanup.Corpus.Problems;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>A column as the library knows it. Immutable.</summary>
/// <param name="Schema">A schema with nothing but that column.</param>
/// <param name="Field">The column.</param>
internal sealed record LeafField(ParquetSchema Schema, DataField Field)
{
    /// <summary>What the library makes of a column when it is told of no other, and of no lists and maps: of each level as it is.</summary>
    /// <param name="leaf">The column.</param>
    /// <param name="reader">A reader of the file; the fields in its footer are replaced.</param>
    /// <exception cref="CorpusException">It makes something else of it.</exception>
    public static LeafField Of(ParquetNode leaf, ParquetReader reader)
    {
        var elements = new List<SchemaElement>();
        for (ParquetNode node = leaf; node.Parent is not null; node = node.Parent) elements.Insert(0, Plain(node));
        elements.Insert(0, new SchemaElement { Name = "root", NumChildren = 1 });
        reader.Metadata!.Schema = elements;
        ParquetSchema schema = reader.Schema;
        DataField field = schema.GetDataFields()[0];
        return field.MaxDefinitionLevel == leaf.DefinitionLevel && field.MaxRepetitionLevel == leaf.RepetitionLevel
            ? new LeafField(schema, field)
            : throw new CorpusException("a nesting that is not read");
    }

    private static SchemaElement Plain(ParquetNode node)
    {
        bool isInt96 = node.Element.Type == PhysicalType.INT96;
        return new SchemaElement
        {
            Name = node.Name,
            Type = isInt96 ? PhysicalType.FIXED_LEN_BYTE_ARRAY : node.Element.Type,
            TypeLength = node.Element.TypeLength,
            RepetitionType = node.Element.RepetitionType,
            NumChildren = node.IsLeaf ? null : 1,
        };
    }
}
