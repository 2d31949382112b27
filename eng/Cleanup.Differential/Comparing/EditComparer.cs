using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Compares the edits of two answers, leaving out those that a finding's difference explains.</summary>
internal static class EditComparer
{
    // A cut takes blanks and the line breaks around it along.
    private const int Margin = 3;

    private static readonly HashSet<DifferenceClass> _explaining =
    [
        DifferenceClass.LostCut, DifferenceClass.GainedCut, DifferenceClass.LostReported, DifferenceClass.GainedReported,
        DifferenceClass.Kind, DifferenceClass.Action, DifferenceClass.Moved,
    ];

    /// <summary>The one difference of all edits that differ by themselves; null when there is none.</summary>
    public static Difference? Compare(JsonElement before, JsonElement after, FieldFilter filter, IReadOnlyList<Difference> findings)
    {
        Difference[] explaining = [.. findings.Where(difference => _explaining.Contains(difference.Class))];
        List<JsonElement> old = Open(before, Texts(after, filter), filter, explaining);
        List<JsonElement> now = Open(after, Texts(before, filter), filter, explaining);
        JsonElement[] all = [.. old, .. now];
        if (all.Length == 0) return null;
        IEnumerable<string> causes = all.Select(edit => edit.Text(Fields.Cause) ?? "?").Distinct(StringComparer.Ordinal);
        return new Difference
        {
            Class = DifferenceClass.Edits,
            Kind = string.Join(", ", causes.Order(StringComparer.Ordinal)),
            Start = all.Min(edit => edit.Number(Fields.Start)),
            End = all.Max(edit => edit.Number(Fields.End)),
            Old = Listed(old, filter),
            New = Listed(now, filter),
        };
    }

    private static HashSet<string> Texts(JsonElement content, FieldFilter filter) =>
        content.Objects(Fields.Edits).Select(edit => filter.Write(edit, Fields.Edits)).ToHashSet(StringComparer.Ordinal);

    private static List<JsonElement> Open(JsonElement content, HashSet<string> other, FieldFilter filter, Difference[] explaining) =>
    [
        .. content.Objects(Fields.Edits)
            .Where(edit => !other.Contains(filter.Write(edit, Fields.Edits)))
            .Where(edit => !explaining.Any(difference => Touches(edit, difference))),
    ];

    private static bool Touches(JsonElement edit, Difference difference) =>
        edit.Number(Fields.Start) <= difference.End + Margin && edit.Number(Fields.End) >= difference.Start - Margin;

    private static Dictionary<string, string> Listed(List<JsonElement> edits, FieldFilter filter) => new(StringComparer.Ordinal)
    {
        [Fields.Edits] = $"[{string.Join(',', edits.Select(edit => filter.Write(edit, Fields.Edits)))}]",
    };
}
