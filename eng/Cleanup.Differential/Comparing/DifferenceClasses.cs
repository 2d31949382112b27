using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Which field is of which class, and what classes are called.</summary>
internal static class DifferenceClasses
{
    /// <summary>The fields of a finding by their class, as <c>clean</c> and <c>repair</c> name them.</summary>
    private static readonly Dictionary<string, DifferenceClass> _findings = new(StringComparer.Ordinal)
    {
        [Fields.Kind] = DifferenceClass.Kind,
        [Fields.Action] = DifferenceClass.Action,
        [Fields.Confidence] = DifferenceClass.Confidence,
        [Fields.Start] = DifferenceClass.Moved,
        [Fields.End] = DifferenceClass.Moved,
        ["value"] = DifferenceClass.Value,
        ["decoded"] = DifferenceClass.Value,
        ["recovery"] = DifferenceClass.Value,
        [Fields.Links] = DifferenceClass.Links,
        [Fields.Repairs] = DifferenceClass.Repairs,
        ["repair_count"] = DifferenceClass.Repairs,
        ["declared_length"] = DifferenceClass.Length,
        ["actual_length"] = DifferenceClass.Length,
        ["length_unit"] = DifferenceClass.Length,
        ["kept"] = DifferenceClass.Figures,
        ["dropped"] = DifferenceClass.Figures,
        ["invented"] = DifferenceClass.Figures,
        ["evidence"] = DifferenceClass.Evidence,
        ["line"] = DifferenceClass.Place,
        ["column"] = DifferenceClass.Place,
    };

    private static readonly HashSet<string> _header = new(StringComparer.Ordinal)
    {
        "title", "author", "dateline", "published", "modified", "url", "date_order", Fields.Filled,
    };

    /// <summary>The class of a finding's field.</summary>
    public static DifferenceClass OfFinding(string field) => _findings.GetValueOrDefault(field, DifferenceClass.Other);

    /// <summary>The class of a record's field.</summary>
    public static DifferenceClass OfRecord(string field) => _header.Contains(field) ? DifferenceClass.Header : DifferenceClass.Other;

    /// <summary>The name of a class: <c>lost cut</c>.</summary>
    public static string NameOf(DifferenceClass value) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}").Replace('-', ' ');
}
