using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Restoring;

/// <summary>Rows of tables as the records that they would be in JSON. Thread-safe.</summary>
internal static class TableRow
{
    private static readonly ImmutableArray<string> _json =
        [.. GainedFields.Names.Remove(OffsetUnitJson.Name, StringComparer.Ordinal), "date_order", "filled", RecordJson.ByteOrderMark];

    /// <summary>The record of a row: of what is kept as JSON its value, and nothing of what is null.</summary>
    /// <param name="row">The row, its cells of JSON as texts.</param>
    /// <param name="own">The names of the properties that are the row's own, and stay as they are.</param>
    /// <param name="nest">The name of the column that has all that the row gained; null where there is none.</param>
    public static byte[] Record(ReadOnlyMemory<byte> row, ImmutableHashSet<string> own, string? nest)
    {
        var record = new ArrayBufferWriter<byte>(row.Length);
        var reader = new Utf8JsonReader(row.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        record.Write("{"u8);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            int start = (int)reader.TokenStartIndex;
            string name = JsonString.Unescape(reader.ValueSpan);
            reader.Read();
            bool isOwn = own.Contains(name);
            bool isJson = !isOwn && reader.TokenType == JsonTokenType.String &&
                (_json.Contains(name, StringComparer.Ordinal) || string.Equals(name, nest, StringComparison.Ordinal));
            int value = (int)reader.TokenStartIndex;
            ReadOnlySpan<byte> escaped = reader.ValueSpan;
            bool isNull = reader.TokenType == JsonTokenType.Null;
            reader.Skip();
            if (isNull && !isOwn) continue;
            if (record.WrittenCount > 1) record.Write(","u8);
            record.Write(row.Span[start..value]);
            if (isJson) record.Write(Encoding.UTF8.GetBytes(JsonString.Unescape(escaped)));
            else record.Write(row.Span[value..(int)reader.BytesConsumed]);
        }
        record.Write("}"u8);
        return record.WrittenSpan.ToArray();
    }

    /// <summary>What changes of a row so that it is as it was.</summary>
    /// <param name="number">The row's place, 0 for the first.</param>
    /// <param name="line">The row as it was; bytes that are no text stand in it as they are.</param>
    /// <param name="fields">The fields that were changed.</param>
    public static RowPatch Patch(long number, ReadOnlySpan<byte> line, IReadOnlyList<string> fields)
    {
        var scanner = new JsonFieldScanner(new FieldSelector(fields), int.MaxValue);
        var texts = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (JsonField field in scanner.Scan(line).Fields)
        {
            ReadOnlySpan<byte> escaped = line.Slice(field.Start, field.Length);
            var text = new ByteBuffer();
            if (escaped.IndexOf((byte)'\\') is >= 0 and var first) StringUnescape.Append(text, escaped, first);
            else text.Write(escaped);
            texts.Add((field.Name, text.Span.ToArray()));
        }
        return new RowPatch(number, texts, default);
    }
}
