using System.Text.Json;
using Cleanup.Articles.Dates;
using Cleanup.Articles.Links;

namespace Cleanup.Articles.JsonLd;

/// <summary>What a JSON-LD object says. Thread-safe.</summary>
internal static class Thing
{
    /// <summary>The author by reference: for <c>{"author":{"@id":"#anna"}}</c> the graph has the person beside the article.</summary>
    public static string? ReferredAuthor(JsonElement thing, JsonElement root)
    {
        if (Get(thing, "author") is not { ValueKind: JsonValueKind.Object } author || IdOf(author) is not { } wanted) return null;
        JsonElement things = root.ValueKind == JsonValueKind.Object && Get(root, "@graph") is { } graph ? graph : root;
        if (things.ValueKind != JsonValueKind.Array) return null;
        foreach (JsonElement other in things.EnumerateArray())
        {
            bool isReferred = other.ValueKind == JsonValueKind.Object && string.Equals(IdOf(other), wanted, StringComparison.Ordinal);
            if (isReferred) return Text(other, LinkRole.Title, "name");
        }
        return null;
    }

    public static string? Text(JsonElement thing, LinkRole role, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Get(thing, name) is { } value &&
                LinkValue.TryRead(new LinkAlias(role, Rank: 0, OnlyAddress: false), value, out LinkValue read))
                return read.Text;
        }
        return null;
    }

    public static string? Date(JsonElement thing, string name) =>
        Get(thing, name) is { } value && JsonSource.TryGetText(value, out string? text) && PublishedDate.TryParse(text, out string? date)
            ? date
            : null;

    public static JsonElement? Get(JsonElement value, string name)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (string.Equals(JsonSource.GetRawName(property), name, StringComparison.Ordinal)) return property.Value;
        }
        return null;
    }

    private static string? IdOf(JsonElement thing) =>
        Get(thing, "@id") is { } id && JsonSource.TryGetText(id, out string? text) ? text : null;
}
