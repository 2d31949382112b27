using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Articles;

/// <summary>
/// Finds lists of related articles in recovered values and gives their fields canonical names. A list is two or more alike
/// objects that have a title and an id, an address or an image, or one such object under a key that says so.
/// Nothing is lost: a value that a field does not say in full (an image's other properties, a date in another form) stays
/// in <see cref="RelatedLink.Extra"/> too. Thread-safe; linear.
/// </summary>
internal static class RelatedLinkMapper
{
    /// <summary>The related links in the leaks that were cut; <see cref="RelatedLink.Leak"/> is the index in <paramref name="leaks"/>.</summary>
    public static ImmutableArray<RelatedLink> Map(ImmutableArray<Finding> leaks)
    {
        ImmutableArray<RelatedLink>.Builder? links = null;
        for (int leak = 0; leak < leaks.Length; leak++)
        {
            ReadOnlyMemory<byte> json = leaks[leak].Recovery.Json;
            if (leaks[leak].Action != LeakAction.Cut || json.IsEmpty) continue;
            links ??= ImmutableArray.CreateBuilder<RelatedLink>();
            AddLinks(JsonSource.Parse(json.Span), leak, links);
        }
        return links?.ToImmutable() ?? [];
    }

    private static void AddLinks(JsonElement root, int leak, ImmutableArray<RelatedLink>.Builder links)
    {
        // The top of the stack is the next value in the source's order.
        var open = new List<(JsonElement Value, LinkListKey Key)> { (root, LinkListKey.Unknown) };
        while (open.Count > 0)
        {
            (JsonElement value, LinkListKey key) = open[^1];
            open.RemoveAt(open.Count - 1);
            if (key != LinkListKey.Unknown && TryAddAddresses(value, leak, links)) continue;
            List<LinkFields> list = LinkList.Read(value, key);
            if (list.Count == 0)
            {
                OpenMembers(value, open);
                continue;
            }
            foreach (LinkFields link in list) links.Add(link.ToLink(leak));
        }
    }

    // JSON-LD relatedLink: an address, or addresses and nothing else.
    private static bool TryAddAddresses(JsonElement value, int leak, ImmutableArray<RelatedLink>.Builder links)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            if (!IsAddress(value)) return false;
            links.Add(FromAddress(value, leak));
            return true;
        }
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0 || !value.EnumerateArray().All(IsAddress)) return false;
        foreach (JsonElement member in value.EnumerateArray()) links.Add(FromAddress(member, leak));
        return true;
    }

    private static bool IsAddress(JsonElement value) => JsonSource.TryGetText(value, out string? text) && LinkValue.IsAddress(text);

    private static RelatedLink FromAddress(JsonElement address, int leak) => new() { Leak = leak, Url = address.GetString(), Extra = JsonSource.CopyProperties([]) };

    private static bool IsBreadcrumbs(JsonElement value) =>
        value.EnumerateObject().Any(static property =>
            JsonSource.GetRawName(property) is "@type" && JsonSource.TryGetText(property.Value, out string? type) && type is "BreadcrumbList");

    private static void OpenMembers(JsonElement value, List<(JsonElement Value, LinkListKey Key)> open)
    {
        int first = open.Count;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement member in value.EnumerateArray()) open.Add((member, LinkListKey.Unknown));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            // The way to this page, not to others.
            if (IsBreadcrumbs(value)) return;
            foreach (JsonProperty property in value.EnumerateObject())
                open.Add((property.Value, LinkAliases.ListKeyOf(JsonSource.GetRawName(property))));
        }
        open.Reverse(first, open.Count - first);
    }
}
