using System.Security.Cryptography;
using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Gets the bytes of a text file back from its record, and proves them by their SHA-256. Thread-safe.</summary>
internal static class TextRestorer
{
    private const string FieldName = RecordJson.Text;

    /// <summary>Whether this is the record of a text file; else it is a record from JSON Lines.</summary>
    public static bool IsTextRecord(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object &&
        IsString(record, RecordJson.Source) && IsString(record, RecordJson.EncodingName) && IsString(record, RecordJson.Sha256) &&
            IsString(record, RecordJson.Text) &&
        record.TryGetProperty(RecordJson.ByteOrderMark, out JsonElement mark) &&
            mark.ValueKind is JsonValueKind.True or JsonValueKind.False &&
        record.TryGetProperty(RecordJson.Edits, out JsonElement edits) && edits.ValueKind == JsonValueKind.Array;

    /// <summary>The file's bytes.</summary>
    /// <exception cref="CorpusException">The record does not hold them.</exception>
    public static byte[] Restore(JsonElement record)
    {
        string text = JsonString.Of(record.GetProperty(RecordJson.Text));
        ILookup<string, JsonElement> edits = StoredEdits.ByField(record.GetProperty(RecordJson.Edits));
        string source = StoredEdits.Restore(text, StoredEdits.Of(edits[FieldName], text, OffsetUnitJson.Of(record)));
        var encoding = SourceEncoding.Get(record.GetProperty(RecordJson.EncodingName).GetString()!,
            record.GetProperty(RecordJson.ByteOrderMark).GetBoolean());
        byte[] bytes = encoding.Encode(source, StoredBadBytes.Of(record, source));
        if (!record.GetProperty(RecordJson.Sha256).ValueEquals(Convert.ToHexStringLower(SHA256.HashData(bytes))))
            throw new CorpusException("what it gives is not the source: its SHA-256 differs");
        return bytes;
    }

    private static bool IsString(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String;
}
