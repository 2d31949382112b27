using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Restoring;

/// <summary>Tells what cleaning appended to a record from fields of the same names that are the record's own. Thread-safe.</summary>
internal static class GainedShape
{
    /// <summary>How many of the properties, from the first on, are the <see cref="GainedFields"/>; 0 when they are not ours.</summary>
    public static int CountOf(ReadOnlySpan<RecordProperty> properties)
    {
        int count = 0;
        bool isSaid = false;
        foreach (string name in GainedFields.Names)
        {
            if (count < properties.Length && Is(properties[count], name))
            {
                // Cleaning appends nothing when it has nothing to speak of.
                isSaid |= name is RecordJson.Leaks or RecordJson.Edits or BadBytesJson.Name or FaultJson.Name &&
                    properties[count].Value.GetArrayLength() > 0;
                count++;
            }
            else if (count < GainedFields.AlwaysThere)
            {
                return 0;
            }
        }
        return isSaid ? count : 0;
    }

    private static bool Is(RecordProperty property, string name) =>
        string.Equals(property.Name, name, StringComparison.Ordinal) && name switch
        {
            VersionsJson.Name => IsText(property.Value, VersionsJson.Tool) && IsText(property.Value, VersionsJson.Judge) &&
                IsText(property.Value, VersionsJson.Settings),
            UncutJson.Name => IsText(property.Value, UncutJson.Reason),
            OffsetUnitJson.Name => property.Value.ValueKind == JsonValueKind.String,
            _ => property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().All(item => IsItem(name, item)),
        };

    private static bool IsItem(string name, JsonElement item) => name switch
    {
        RecordJson.RelatedLinks => IsNumber(item, "leak") && Has(item, "extra", JsonValueKind.Object),
        RecordJson.Leaks => IsText(item, "kind") && IsText(item, "confidence") && IsText(item, "action") && IsText(item, "field"),
        RecordJson.Edits => IsText(item, EditJson.Field) && IsNumber(item, EditJson.Start) && IsNumber(item, EditJson.End) &&
            IsText(item, "cause") && IsText(item, EditJson.With),
        BadBytesJson.Name => item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 3,
        _ => IsText(item, "kind") && IsText(item, "field") && IsText(item, "exception"),
    };

    private static bool IsText(JsonElement item, string name) => Has(item, name, JsonValueKind.String);

    private static bool IsNumber(JsonElement item, string name) => Has(item, name, JsonValueKind.Number);

    private static bool Has(JsonElement item, string name, JsonValueKind kind) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind;
}
