using System.Net;
using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>Compares JSON values: numbers by value, objects by name whatever the order.</summary>
internal static class JsonValues
{
    /// <summary>Whether two values are the same, strings compared after <paramref name="fold"/>.</summary>
    public static bool Same(JsonElement left, JsonElement right, Func<string, string> fold)
    {
        if (left.ValueKind != right.ValueKind) return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => SameObject(left, right, fold),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Same(pair.First, pair.Second, fold)),
            JsonValueKind.String => string.Equals(fold(left.GetString()!), fold(right.GetString()!), StringComparison.Ordinal),
            JsonValueKind.Number => string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal) || left.GetDouble().Equals(right.GetDouble()),
            _ => true,
        };
    }

    /// <summary>No folding.</summary>
    public static string Exactly(string text) => text;

    /// <summary>What no damage changes: the text without blanks, tags, entities, and the form of its quotes.</summary>
    public static string WithoutDamage(string text)
    {
        foreach (string name in new[] { "entities-decoded", "tags-stripped", "quotes-straightened", "nfkc" })
            text = Testing.TextDamage.All.Single(damage => string.Equals(damage.Name, name, StringComparison.Ordinal)).Apply(text);
        text = WebUtility.HtmlDecode(text);
        return string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }

    // A fold may make two keys one; then the first of each name is compared.
    private static bool SameObject(JsonElement left, JsonElement right, Func<string, string> fold)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in left.EnumerateObject()) members.TryAdd(fold(property.Name), property.Value);
        int count = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in right.EnumerateObject())
        {
            string name = fold(property.Name);
            if (!seen.Add(name)) continue;
            count++;
            if (!members.TryGetValue(name, out JsonElement value) || !Same(value, property.Value, fold)) return false;
        }
        return count == members.Count;
    }
}
