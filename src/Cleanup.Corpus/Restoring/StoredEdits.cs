using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Reads the edits of a record back. Thread-safe.</summary>
internal static class StoredEdits
{
    /// <summary>The edits by the fields they are of.</summary>
    /// <exception cref="CorpusException">The edits are not as a record has them.</exception>
    public static ILookup<string, JsonElement> ByField(JsonElement edits) =>
        edits.EnumerateArray().ToLookup(edit => Text(edit, EditJson.Field), StringComparer.Ordinal);

    /// <summary>The edits of one field, in UTF-16 units of its source text.</summary>
    /// <param name="edits">The field's edits.</param>
    /// <param name="text">The field's clean text.</param>
    /// <param name="unit">What their offsets count.</param>
    /// <exception cref="CorpusException">The edits do not fit the text, are not as a record has them, or were written lean.</exception>
    public static ImmutableArray<Edit> Of(IEnumerable<JsonElement> edits, string text, OffsetUnit unit)
    {
        var restored = ImmutableArray.CreateBuilder<Edit>();
        int counted = 0;
        int sourceOffset = 0;
        int offset = 0;
        foreach (JsonElement edit in edits)
        {
            string raw = Text(edit, EditJson.Raw);
            string with = Text(edit, EditJson.With);
            int kept = StoredOffsets.Advance(text, offset, Number(edit, EditJson.Start) - counted, unit) - offset;
            offset += kept + with.Length;
            restored.Add(new Edit(new TextRange(sourceOffset + kept, raw.Length), EditCause.Leak, raw, with));
            sourceOffset += kept + raw.Length;
            counted = Number(edit, EditJson.End);
        }
        return restored.DrainToImmutable();
    }

    /// <summary>The source text.</summary>
    /// <exception cref="CorpusException">The edits do not fit the text.</exception>
    public static string Restore(string text, ImmutableArray<Edit> edits)
    {
        try
        {
            return TextEdits.Restore(text, edits);
        }
        catch (ArgumentException)
        {
            throw StoredOffsets.DoesNotFit();
        }
    }

    private static string Text(JsonElement edit, string name)
    {
        if (edit.ValueKind == JsonValueKind.Object && edit.TryGetProperty(name, out JsonElement value) &&
            value.ValueKind == JsonValueKind.String)
            return JsonString.Of(value);
        throw new CorpusException(string.Equals(name, EditJson.Raw, StringComparison.Ordinal)
            ? "written with --lean: the text that was cut is not in it"
            : $"an edit has no '{name}'");
    }

    private static int Number(JsonElement edit, string name) =>
        edit.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw new CorpusException($"an edit has no '{name}'");
}
