using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing.Json;
using Cleanup.Editing;

namespace Cleanup.Corpus.Restoring;

/// <summary>Gets a line of JSON Lines back: the edited strings their values, and the gained fields go. Thread-safe.</summary>
internal static class JsonLineRestorer
{
    /// <summary>The line as it was, but for the escapes inside what had been cut.</summary>
    /// <param name="json">A valid JSON object, perhaps with a line ending.</param>
    /// <exception cref="CorpusException">The line does not hold what was cut.</exception>
    public static ReadOnlyMemory<byte> Restore(ReadOnlyMemory<byte> json)
    {
        ReadOnlySpan<byte> line = json.Span;
        int gained = GainedFrom(line);
        if (gained < 0) return json;
        using JsonDocument record = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        JsonElement edits = record.RootElement.GetProperty(RecordJson.Edits);
        if (edits.ValueKind != JsonValueKind.Array) return json;
        ImmutableArray<string> names = StoredEdits.FieldsOf(edits);
        ImmutableArray<JsonField> fields = new JsonFieldScanner(new FieldSelector(names), int.MaxValue).Scan(line).Fields;

        var restored = new ArrayBufferWriter<byte>(line.Length);
        int copied = 0;
        foreach (JsonField field in fields.Where(field => field.Start < gained))
        {
            ImmutableArray<Edit> fieldEdits = StoredEdits.Of(edits, field.Name, field.Text);
            // Proves that the edits fit before anything is spliced.
            StoredEdits.Restore(field.Text, fieldEdits);
            restored.Write(line[copied..field.Start]);
            JsonString.Splice(restored, line.Slice(field.Start, field.Length), fieldEdits.AsSpan(), edit => edit.With, edit => edit.Raw);
            copied = field.Start + field.Length;
        }
        if (names.FirstOrDefault(name => !fields.Any(field => string.Equals(field.Name, name, StringComparison.Ordinal))) is { } missing)
            throw new CorpusException($"its edited field '{missing}' is missing");
        restored.Write(line[copied..gained]);
        restored.Write(line[line.LastIndexOf((byte)'}')..]);
        return restored.WrittenMemory;
    }

    // The offset of the comma before the three gained fields, which stand in their order; -1 when they do not.
    private static int GainedFrom(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<string> gained = [RecordJson.RelatedLinks, RecordJson.Leaks, RecordJson.Edits];
        int found = 0;
        int start = -1;
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (found < gained.Length && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            found = reader.ValueTextEquals(gained[found]) ? found + 1 : 0;
            if (found == 1) start = (int)reader.TokenStartIndex;
        }
        return found < gained.Length ? -1 : line[..start].LastIndexOf((byte)',');
    }
}
