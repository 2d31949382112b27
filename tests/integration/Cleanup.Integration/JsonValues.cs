using System.Globalization;
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

    /// <summary>Each scalar with its path. A list reads like an object whose names are its indices.</summary>
    public static IEnumerable<(string Path, string Value)> Scalars(JsonElement value)
    {
        var pending = new Stack<(string Path, JsonElement Value)>([("", value)]);
        while (pending.TryPop(out (string Path, JsonElement Value) next))
        {
            (string Path, JsonElement Value)[] members = next.Value.ValueKind switch
            {
                JsonValueKind.Object => [.. next.Value.EnumerateObject().Select(property => ($"{next.Path}/{property.Name}", property.Value))],
                JsonValueKind.Array => [.. next.Value.EnumerateArray().Select((item, index) => ($"{next.Path}/{index}", item))],
                _ => [],
            };
            if (next.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) yield return (next.Path, Scalar(next.Value));
            foreach ((string Path, JsonElement Value) member in members) pending.Push(member);
        }
    }

    // Producers spell one number in several ways, as 1.5E-10 and 1.5e-10.
    private static string Scalar(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("R", CultureInfo.InvariantCulture) : value.ToString();

    /// <summary>No folding.</summary>
    public static string Exactly(string text) => text;

    /// <summary>What no damage changes: the text without blanks, tags, entities, and the form of its quotes.</summary>
    public static string WithoutDamage(string text)
    {
        foreach (string name in new[] { "entities-decoded", "tags-stripped", "quotes-straightened", "nfkc" })
            text = Testing.TextDamage.Named(name).Apply(text);
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
