using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>Which fields are compared. Immutable.</summary>
/// <param name="oneSided">Those that only one build ever writes.</param>
internal sealed class FieldFilter(IReadOnlySet<FieldName> oneSided)
{
    // The names that we gave the files, what changes with each build, and counts of leaks, which shift.
    private static readonly HashSet<FieldName> _never =
    [
        new(Fields.Record, "id"), new(Fields.Record, "source"), new(Fields.Record, "versions"),
        new(Fields.Payloads, "source"), new(Fields.Links, Fields.Leak), new(Fields.Filled, Fields.Leak),
    ];

    /// <summary>The fields of an object that are compared, as text.</summary>
    public Dictionary<string, string> Of(JsonElement owner, string scope)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in owner.EnumerateObject())
        {
            if (Keeps(scope, property.Name)) fields[property.Name] = Write(property);
        }
        return fields;
    }

    /// <summary>An object as text, with the fields that are compared.</summary>
    public string Write(JsonElement owner, string scope) =>
        $"{{{string.Join(',', Of(owner, scope).Select(field => $"{AnswerJson.Quote(field.Key)}:{field.Value}"))}}}";

    private bool Keeps(string scope, string name)
    {
        var field = new FieldName(scope, name);
        return !_never.Contains(field) && !oneSided.Contains(field);
    }

    private string Write(JsonProperty property)
    {
        if (Fields.ScopeOf(property) is not { } scope) return property.Value.GetRawText();
        if (property.Value.ValueKind == JsonValueKind.Object) return Write(property.Value, scope);
        return property.Value.ValueKind == JsonValueKind.Array
            ? $"[{string.Join(',', Fields.ObjectsOf(property.Value).Select(value => Write(value, scope)))}]"
            : property.Value.GetRawText();
    }
}
