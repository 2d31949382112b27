using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>How often a build wrote each field. Not thread-safe.</summary>
internal sealed class FieldUse
{
    private readonly Dictionary<FieldName, long> _written = [];
    private readonly HashSet<string> _scopes = new(StringComparer.Ordinal);

    /// <summary>Counts the fields of an answer.</summary>
    public void Add(JsonElement content) => Add(content, Fields.Record);

    /// <summary>
    /// The fields that this build wrote and the other never did, though it wrote others beside, and how often: they are said once, as
    /// in each record they would hide all else.
    /// </summary>
    public IEnumerable<KeyValuePair<FieldName, long>> Without(FieldUse other) =>
        _written.Where(field => other._scopes.Contains(field.Key.Scope) && !other._written.ContainsKey(field.Key))
            .OrderBy(field => $"{field.Key}", StringComparer.Ordinal);

    private void Add(JsonElement owner, string scope)
    {
        _scopes.Add(scope);
        foreach (JsonProperty property in owner.EnumerateObject())
        {
            if (Fields.ScopeOf(property) is { } inner)
            {
                foreach (JsonElement value in Fields.ObjectsOf(property.Value)) Add(value, inner);
                continue;
            }
            var name = new FieldName(scope, property.Name);
            _written[name] = _written.GetValueOrDefault(name) + 1;
        }
    }
}
