using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what the offsets of a record count, and reads it. Where nothing is said they count code points. Thread-safe.</summary>
public static class OffsetUnitJson
{
    /// <summary>The property's name.</summary>
    public const string Name = "offset_unit";

    /// <summary>The units by their words.</summary>
    public static IReadOnlyList<(string Word, OffsetUnit Unit)> Words { get; } =
        [("codepoints", OffsetUnit.CodePoints), ("utf8", OffsetUnit.Utf8), ("utf16", OffsetUnit.Utf16)];

    /// <summary>Writes it as a property of the object that is open; code points go without saying.</summary>
    public static void Write(Utf8JsonWriter writer, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (unit != OffsetUnit.CodePoints) writer.WriteString(Name, Words.First(known => known.Unit == unit).Word);
    }

    /// <summary>What the offsets in an object count.</summary>
    internal static OffsetUnit Of(JsonElement holder) =>
        holder.TryGetProperty(Name, out JsonElement given) && given.ValueKind == JsonValueKind.String
            ? Words.FirstOrDefault(known => given.ValueEquals(known.Word)).Unit
            : OffsetUnit.CodePoints;
}
