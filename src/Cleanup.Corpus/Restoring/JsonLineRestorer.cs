using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Gets a line of JSON Lines back: the edited strings their values, and the gained fields go. Thread-safe.</summary>
internal static class JsonLineRestorer
{
    /// <summary>The line as it was, but for the escapes inside what had been cut.</summary>
    /// <param name="json">A valid JSON object, perhaps with a line ending.</param>
    /// <param name="gained">What cleaning appended to it.</param>
    /// <exception cref="CorpusException">The line does not hold what was cut.</exception>
    public static ReadOnlyMemory<byte> Restore(ReadOnlyMemory<byte> json, GainedPart gained)
    {
        ReadOnlySpan<byte> line = json.Span;
        ILookup<string, JsonElement> edits = StoredEdits.ByField(gained.Holder.GetProperty(RecordJson.Edits));
        OffsetUnit unit = OffsetUnitJson.Of(gained.Holder);
        var missing = edits.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var scanner = new JsonFieldScanner(new FieldSelector([.. missing]), int.MaxValue);

        var restored = new ArrayBufferWriter<byte>(line.Length);
        int copied = 0;
        foreach (JsonField field in scanner.Scan(line).Fields.Where(field => field.Start < gained.Start && edits.Contains(field.Name)))
        {
            missing.Remove(field.Name);
            ImmutableArray<Edit> fieldEdits = StoredEdits.Of(edits[field.Name], field.Text, unit);
            // Proves that the edits fit before anything is spliced.
            StoredEdits.Restore(field.Text, fieldEdits);
            restored.Write(line[copied..field.Start]);
            JsonString.Splice(restored, line.Slice(field.Start, field.Length), fieldEdits.AsSpan(), edit => edit.With, edit => edit.Raw);
            copied = field.Start + field.Length;
        }
        if (missing.FirstOrDefault() is { } name) throw new CorpusException($"its edited field '{name}' is missing");
        restored.Write(line[copied..gained.Start]);
        restored.Write(line[gained.End..]);
        return StoredBadBytes.PutBack(restored.WrittenMemory, gained.Holder);
    }
}
