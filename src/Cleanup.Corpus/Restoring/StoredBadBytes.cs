using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Puts the bytes that were no text back in their places. Thread-safe.</summary>
internal static class StoredBadBytes
{
    /// <summary>Those of a text file's record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">The source text.</param>
    /// <exception cref="CorpusException">They do not fit the text.</exception>
    public static ImmutableArray<BadBytes> Of(JsonElement record, string text)
    {
        var bad = ImmutableArray.CreateBuilder<BadBytes>();
        int offset = 0;
        int counted = 0;
        OffsetUnit unit = OffsetUnitJson.Of(record);
        foreach (JsonElement item in In(record))
        {
            int next = item[0].GetInt32();
            offset = StoredOffsets.Advance(text, offset, next - counted, unit);
            counted = next;
            bad.Add(new BadBytes(offset, item[1].GetString()!));
        }
        return bad.DrainToImmutable();
    }

    /// <summary>A line of JSON Lines with those of its record.</summary>
    /// <param name="line">The source line, but for the bad bytes.</param>
    /// <param name="gained">The object that has them.</param>
    /// <exception cref="CorpusException">They do not fit the line.</exception>
    public static ReadOnlyMemory<byte> PutBack(ReadOnlyMemory<byte> line, JsonElement gained)
    {
        ILookup<string, JsonElement> bad = In(gained).ToLookup(item => item[2].GetString()!, StringComparer.Ordinal);
        if (bad.Count == 0) return line;
        OffsetUnit unit = OffsetUnitJson.Of(gained);
        var scanner = new JsonFieldScanner(new FieldSelector([.. bad.Select(group => group.Key)]), int.MaxValue);
        var bytes = new ArrayBufferWriter<byte>(line.Length);
        int copied = 0;
        foreach (JsonField field in scanner.Scan(line.Span.TrimEnd("\r\n"u8)).Fields)
        {
            int at = field.Start;
            int offset = 0;
            int counted = 0;
            foreach (JsonElement item in bad[field.Name])
            {
                int next = StoredOffsets.Advance(field.Text, offset, item[0].GetInt32() - counted, unit);
                at = JsonString.Advance(line.Span, at, next - offset);
                bytes.Write(line.Span[copied..at]);
                bytes.Write(Convert.FromHexString(item[1].GetString()!));
                copied = at;
                (offset, counted) = (next, item[0].GetInt32());
                // One unit stands for them.
                copied = JsonString.Advance(line.Span, copied, 1);
            }
        }
        bytes.Write(line.Span[copied..]);
        return bytes.WrittenMemory;
    }

    /// <summary>The fields that have some.</summary>
    /// <param name="gained">The object that has them.</param>
    public static IEnumerable<string> FieldsOf(JsonElement gained) => In(gained).Select(item => item[2].GetString()!);

    private static JsonElement.ArrayEnumerator In(JsonElement holder) =>
        holder.TryGetProperty(BadBytesJson.Name, out JsonElement bad) && bad.ValueKind == JsonValueKind.Array
            ? bad.EnumerateArray()
            : default;
}
