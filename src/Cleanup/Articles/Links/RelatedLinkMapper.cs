using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cleanup.Articles.Links;

/// <summary>
/// Finds lists of related articles in recovered values and gives their fields canonical names. A list is two or more alike
/// objects that have a title and an id, an address or an image. One such object is enough under a key that says so, in a list with
/// which a leak was cut short, or with a title and an address of its own.
/// Nothing is lost: a value that a field does not say in full (an image's other properties, a date in another form) stays
/// in <see cref="RelatedLink.Extra"/> too. Thread-safe; linear.
/// </summary>
internal static class RelatedLinkMapper
{
    /// <summary>
    /// The related links in the leaks that were cut; <see cref="RelatedLink.Leak"/> is the index in <paramref name="leaks"/>.
    /// </summary>
    public static ImmutableArray<RelatedLink> Map(ImmutableArray<Finding> leaks)
    {
        ImmutableArray<RelatedLink>.Builder? links = null;
        for (int leak = 0; leak < leaks.Length; leak++)
        {
            ReadOnlyMemory<byte> json = leaks[leak].Recovery.Json;
            if (leaks[leak].Action != LeakAction.Cut || json.IsEmpty || !JsonSource.TryParse(json.Span, out JsonElement root)) continue;
            links ??= ImmutableArray.CreateBuilder<RelatedLink>();
            AddLinks(root, leak, leaks[leak].Recovery.Status == RecoveryStatus.Partial, links);
        }
        return links?.ToImmutable() ?? [];
    }

    private static void AddLinks(JsonElement root, int leak, bool isCut, ImmutableArray<RelatedLink>.Builder links)
    {
        // The top of the stack is the next value in the source's order.
        var open = new List<OpenValue> { new(root, LinkListKey.Unknown, isCut) };
        while (open.Count > 0)
        {
            (JsonElement value, LinkListKey key, bool isTail) = open[^1];
            open.RemoveAt(open.Count - 1);
            if (key != LinkListKey.Unknown && TryAddAddresses(value, leak, links)) continue;
            List<LinkFields> list = LinkList.Read(value, key, isTail);
            if (list.Count == 0)
            {
                OpenMembers(value, isTail, open);
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

    private static RelatedLink FromAddress(JsonElement address, int leak) =>
        new() { Leak = leak, Url = address.GetString(), Extra = JsonSource.CopyProperties([]) };

    private static bool IsBreadcrumbs(JsonElement value) =>
        value.EnumerateObject().Any(static property =>
            JsonSource.GetRawName(property) is "@type" && JsonSource.TryGetText(property.Value, out string? type) &&
                type is "BreadcrumbList");

    private static void OpenMembers(JsonElement value, bool isTail, List<OpenValue> open)
    {
        int first = open.Count;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement member in value.EnumerateArray()) open.Add(new(member, LinkListKey.Unknown, IsTail: false));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            // The way to this page, not to others.
            if (IsBreadcrumbs(value)) return;
            foreach (JsonProperty property in value.EnumerateObject())
                open.Add(new(property.Value, LinkAliases.ListKeyOf(JsonSource.GetRawName(property)), IsTail: false));
        }
        if (open.Count > first) open[^1] = open[^1] with { IsTail = isTail };
        open.Reverse(first, open.Count - first);
    }

    // A value that is not looked at yet, what its key says, and whether the source was cut in it.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OpenValue(JsonElement Value, LinkListKey Key, bool IsTail);
}
