using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>Puts the fields of rows together from their columns, as JSON (Dremel's record assembly). Not thread-safe.</summary>
/// <param name="columns">The columns of a row group; null for those that are not read.</param>
internal sealed class RowJson(LeafColumn?[] columns)
{
    /// <summary>Writes a field of the next row.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="field">The field.</param>
    /// <param name="asText">Whether bytes are text, whatever the type says.</param>
    /// <exception cref="CorpusException">Its columns do not belong together.</exception>
    public void Write(ByteBuffer output, ParquetNode field, bool asText)
    {
        WriteField(output, field, asText && field.IsLeaf);
        for (int i = field.FirstColumn; i < field.FirstColumn + field.Columns; i++)
            if (!columns[i]!.IsBetweenRows) throw new CorpusException($"damaged: column '{field.Name}' has too many values");
    }

    private LeafColumn First(ParquetNode node) => columns[node.FirstColumn]!;

    private void WriteField(ByteBuffer output, ParquetNode node, bool asText = false)
    {
        if (node.IsRepeated)
        {
            WriteItems(output, node, node, asText);
        }
        else if (First(node).Definition < node.DefinitionLevel)
        {
            Skip(node);
            output.Write("null"u8);
        }
        else
        {
            WriteValue(output, node, asText);
        }
    }

    // Of what is there.
    private void WriteValue(ByteBuffer output, ParquetNode node, bool asText = false)
    {
        if (node.IsLeaf) LeafJson.Write(output, First(node), First(node).Take(), asText);
        else if (node.IsMap) WriteMap(output, node.Children[0]);
        else if (node.IsList) WriteItems(output, node.Children[0], node.Item);
        else WriteObject(output, node);
    }

    private void WriteItems(ByteBuffer output, ParquetNode repeated, ParquetNode item, bool asText = false)
    {
        if (IsEmpty(output, repeated, "[]"u8)) return;
        output.Write("["u8);
        for (bool isFirst = true; isFirst || First(repeated).RepeatsAt(repeated.RepetitionLevel); isFirst = false)
        {
            if (!isFirst) output.Write(","u8);
            if (item == repeated) WriteValue(output, item, asText);
            else WriteField(output, item);
        }
        output.Write("]"u8);
    }

    private void WriteObject(ByteBuffer output, ParquetNode group)
    {
        output.Write("{"u8);
        foreach ((int index, ParquetNode field) in group.Children.Index())
        {
            if (index > 0) output.Write(","u8);
            JsonBytes.WriteName(output, field.Name);
            WriteField(output, field);
        }
        output.Write("}"u8);
    }

    // An object where keys are texts, else a list of pairs.
    private void WriteMap(ByteBuffer output, ParquetNode pairs)
    {
        (ParquetNode key, ParquetNode value) = (pairs.Children[0], pairs.Children[1]);
        if (!key.IsLeaf || key.IsRepeated || key.Type.Meaning != LeafMeaning.Text)
        {
            WriteItems(output, pairs, pairs);
            return;
        }
        if (IsEmpty(output, pairs, "{}"u8)) return;
        output.Write("{"u8);
        for (bool isFirst = true; isFirst || First(pairs).RepeatsAt(pairs.RepetitionLevel); isFirst = false)
        {
            if (!isFirst) output.Write(","u8);
            // One without a key is none.
            int name = First(key).Take();
            if (name < 0) output.Write("\"\""u8);
            else LeafJson.Write(output, First(key), name, asText: false);
            output.Write(":"u8);
            WriteField(output, value);
        }
        output.Write("}"u8);
    }

    private bool IsEmpty(ByteBuffer output, ParquetNode repeated, ReadOnlySpan<byte> empty)
    {
        if (First(repeated).Definition >= repeated.DefinitionLevel) return false;
        Skip(repeated);
        output.Write(empty);
        return true;
    }

    private void Skip(ParquetNode node)
    {
        for (int i = node.FirstColumn; i < node.FirstColumn + node.Columns; i++) columns[i]!.Take();
    }
}
