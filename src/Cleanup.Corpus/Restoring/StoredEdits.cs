using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Writing.Json;
using Cleanup.Editing;

namespace Cleanup.Corpus.Restoring;

/// <summary>Reads the edits of a record back. Thread-safe.</summary>
internal static class StoredEdits
{
    private const string DoNotFit = "its edits do not fit its text";

    /// <summary>The fields that were edited, in order.</summary>
    /// <exception cref="CorpusException">The edits are not as a record has them, or were written lean.</exception>
    public static ImmutableArray<string> FieldsOf(JsonElement edits) =>
        [.. edits.EnumerateArray().Select(edit => Text(edit, EditJson.Field)).Distinct(StringComparer.Ordinal)];

    /// <summary>The edits of one field, in UTF-16 units of its source text.</summary>
    /// <param name="edits">The record's edits, in code points.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The field's clean text.</param>
    /// <exception cref="CorpusException">The edits do not fit the text, are not as a record has them, or were written lean.</exception>
    public static ImmutableArray<Edit> Of(JsonElement edits, string field, string text)
    {
        var restored = ImmutableArray.CreateBuilder<Edit>();
        int sourceCodePoints = 0;
        int sourceOffset = 0;
        int offset = 0;
        foreach (JsonElement edit in edits.EnumerateArray().Where(edit => string.Equals(Text(edit, EditJson.Field), field, StringComparison.Ordinal)))
        {
            string raw = Text(edit, EditJson.Raw);
            string with = Text(edit, EditJson.With);
            int kept = Advance(text, offset, Number(edit, EditJson.Start) - sourceCodePoints) - offset;
            offset += kept + with.Length;
            restored.Add(new Edit(new TextRange(sourceOffset + kept, raw.Length), EditCause.Leak, raw, with));
            sourceOffset += kept + raw.Length;
            sourceCodePoints = Number(edit, EditJson.End);
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
            throw new CorpusException(DoNotFit);
        }
    }

    private static int Advance(string text, int offset, int codePoints)
    {
        if (codePoints < 0) throw new CorpusException(DoNotFit);
        for (; codePoints > 0; codePoints--)
        {
            if (offset >= text.Length) throw new CorpusException(DoNotFit);
            offset += Rune.TryGetRuneAt(text, offset, out Rune rune) ? rune.Utf16SequenceLength : 1;
        }
        return offset;
    }

    private static string Text(JsonElement edit, string name)
    {
        if (edit.ValueKind == JsonValueKind.Object && edit.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        throw new CorpusException(string.Equals(name, EditJson.Raw, StringComparison.Ordinal)
            ? "written with --lean: the text that was cut is not in it"
            : $"an edit has no '{name}'");
    }

    private static int Number(JsonElement edit, string name) =>
        edit.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw new CorpusException($"an edit has no '{name}'");
}
