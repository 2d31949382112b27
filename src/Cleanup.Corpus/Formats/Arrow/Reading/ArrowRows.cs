using System.Collections.Immutable;
using Apache.Arrow;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>Makes lines of JSON of the rows of a table. Immutable.</summary>
internal sealed class ArrowRows
{
    private readonly ImmutableArray<(int Index, string Name, bool AsText)> _columns;

    /// <summary>The rows of a table.</summary>
    /// <param name="schema">Its columns.</param>
    /// <param name="options">Which of them are read.</param>
    /// <exception cref="CorpusException">It has no column to scan.</exception>
    public ArrowRows(Schema schema, ReadOptions options)
    {
        var choice = new ColumnChoice(options);
        IReadOnlyList<Field> fields = schema.FieldsList;
        choice.ThrowIfNothingIsScanned([.. fields.Select(field =>
            (field.Name, ArrowBytes.IsText(field.DataType, choice.IsNamed(field.Name))))]);
        _columns = [.. fields.Index().Where(field => choice.IsRead(field.Item.Name))
            .Select(field => (field.Index, field.Item.Name, choice.IsNamed(field.Item.Name)))];
    }

    /// <summary>Writes a row as an object.</summary>
    public void Write(ByteBuffer output, ArrowBatch rows, int row)
    {
        output.Write("{"u8);
        for (int i = 0; i < _columns.Length; i++)
        {
            (int index, string name, bool asText) = _columns[i];
            if (i > 0) output.Write(","u8);
            JsonBytes.WriteName(output, name);
            ArrowJson.Write(output, rows.Column(index), row, asText);
        }
        output.Write("}"u8);
    }
}
