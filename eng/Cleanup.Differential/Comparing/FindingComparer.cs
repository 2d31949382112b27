using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Compares the findings of two answers: one difference for each finding that is not the same.</summary>
internal static class FindingComparer
{
    private const string Cut = "cut";
    private const string Evidence = "evidence";

    /// <summary>The differences, in the order of the text.</summary>
    public static IEnumerable<Difference> Compare(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after) =>
        FindingPairs.Match(before, after).Select(static pair => pair switch
        {
            ({ } old, { } now) => Compare(old, now),
            ({ } lost, null) => Lost(lost),
            (_, { } gained) => Gained(gained),
            _ => null,
        }).OfType<Difference>();

    private static Difference Lost(Finding finding) => Of(finding) with
    {
        Class = ClassOf(finding, DifferenceClass.LostCut, DifferenceClass.LostReported, DifferenceClass.LostPayload),
        Old = finding.Written,
    };

    private static Difference Gained(Finding finding) => Of(finding) with
    {
        Class = ClassOf(finding, DifferenceClass.GainedCut, DifferenceClass.GainedReported, DifferenceClass.GainedPayload),
        New = finding.Written,
    };

    private static Difference Of(Finding finding) => new()
    {
        Class = default,
        Kind = finding.Kind,
        Start = finding.Start,
        End = finding.End,
    };

    private static DifferenceClass ClassOf(Finding finding, DifferenceClass cut, DifferenceClass reported, DifferenceClass payload) =>
        finding.Action switch { null => payload, Cut => cut, _ => reported };

    private static Difference? Compare(Finding old, Finding now)
    {
        var before = old.Written.Append(new(Fields.Links, old.Links)).ToDictionary(StringComparer.Ordinal);
        var after = now.Written.Append(new(Fields.Links, now.Links)).ToDictionary(StringComparer.Ordinal);
        string[] changed = [.. before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(field => !IsSame(field, before, after))];
        DifferenceClass[] classes = [.. changed.Select(DifferenceClasses.OfFinding).Distinct().Order()];
        // Another place has another line.
        if (classes.Contains(DifferenceClass.Moved)) classes = [.. classes.Where(value => value != DifferenceClass.Place)];
        if (classes.Length == 0) return null;
        return new Difference
        {
            Class = classes[0],
            Also = classes[1..],
            Kind = KindOf(classes[0], old, now),
            Start = Math.Min(old.Start, now.Start),
            End = Math.Max(old.End, now.End),
            Old = before.Where(field => changed.Contains(field.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal),
            New = after.Where(field => changed.Contains(field.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static string KindOf(DifferenceClass weightiest, Finding old, Finding now) => weightiest switch
    {
        DifferenceClass.Kind => $"{old.Kind} → {now.Kind}",
        DifferenceClass.Action => $"{old.Kind} {old.Action} → {now.Action}",
        DifferenceClass.Confidence => $"{old.Kind} {Word(old)} → {Word(now)}",
        _ => now.Kind,
    };

    private static string Word(Finding finding) => finding.Written.GetValueOrDefault(Fields.Confidence, "").Trim('"');

    private static bool IsSame(string field, Dictionary<string, string> before, Dictionary<string, string> after)
    {
        string old = before.GetValueOrDefault(field, "");
        string now = after.GetValueOrDefault(field, "");
        if (string.Equals(old, now, StringComparison.Ordinal)) return true;
        return string.Equals(field, Evidence, StringComparison.Ordinal) && Words(old).SetEquals(Words(now));
    }

    // Signs have no order.
    private static HashSet<string> Words(string list) => list.Length == 0 ? [] : [.. JsonSerializer.Deserialize<string[]>(list)!];
}
