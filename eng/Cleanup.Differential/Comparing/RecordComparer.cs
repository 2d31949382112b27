using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Compares the fields of two records that are no findings: the header, the text, and what else there is.</summary>
internal static class RecordComparer
{
    private static readonly string[] _elsewhere = [Fields.Leaks, Fields.Payloads, Fields.Edits, Fields.Links, Fields.Text];

    /// <summary>The differences, one for each field.</summary>
    public static IEnumerable<Difference> Compare(JsonElement before, JsonElement after, FieldFilter filter)
    {
        Dictionary<string, string> old = filter.Of(before, Fields.Record);
        Dictionary<string, string> now = filter.Of(after, Fields.Record);
        foreach (string field in old.Keys.Union(now.Keys, StringComparer.Ordinal).Except(_elsewhere, StringComparer.Ordinal))
        {
            if (Compare(field, old, now) is { } difference) yield return difference with { Class = DifferenceClasses.OfRecord(field) };
        }
        // Other edits make another text: only the same ones may not.
        bool hasOtherEdits = Compare(Fields.Edits, old, now) is not null;
        if (!hasOtherEdits && Compare(Fields.Text, old, now) is { } text) yield return text with { Class = DifferenceClass.Text };
    }

    private static Difference? Compare(string field, Dictionary<string, string> before, Dictionary<string, string> after)
    {
        string? old = before.GetValueOrDefault(field);
        string? now = after.GetValueOrDefault(field);
        if (string.Equals(old, now, StringComparison.Ordinal)) return null;
        return new Difference { Class = default, Kind = field, Old = Side(field, old), New = Side(field, now) };
    }

    private static Dictionary<string, string> Side(string field, string? value) =>
        value is null ? [] : new Dictionary<string, string>(StringComparer.Ordinal) { [field] = value };
}
