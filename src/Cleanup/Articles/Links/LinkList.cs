using System.Text.Json;

namespace Cleanup.Articles.Links;

/// <summary>Decides which JSON values are lists of related articles.</summary>
internal static class LinkList
{
    /// <summary>The links of a list, in its order; empty when the value is no list of articles.</summary>
    /// <param name="value">An array, or an object whose keys are integers: PHP's form of an array with gaps.</param>
    /// <param name="key">What the key of the list says; where it says that it is one, one member is enough.</param>
    /// <param name="isCut">Whether it may have had more: then one member is enough, and the last may lack its title.</param>
    public static List<LinkFields> Read(JsonElement value, LinkListKey key, bool isCut)
    {
        var links = new List<LinkFields>();
        LinkFields? last = null;
        int members = 0;
        foreach (JsonElement member in MembersOf(value, key))
        {
            members++;
            last = null;
            if (member.ValueKind != JsonValueKind.Object) continue;
            last = new LinkFields(member);
            bool isOne = key == LinkListKey.Pages ? last.IsLink || last.HasAddress : last.IsLink && !PageThing.IsOne(member);
            if (isOne) links.Add(last);
        }
        bool isMostlyLinks = links.Count * 2 >= members;
        bool areEnough = key != LinkListKey.Unknown || AreAlike(links) || IsEnoughAlone(value, links, isCut);
        if (!isMostlyLinks || !areEnough) return [];
        if (isCut && links.Count > 0 && last is { IsLink: false, NamesArticle: true }) links.Add(last);
        return links;
    }

    // An object by itself is no list: it may be what the leak is about.
    private static bool IsEnoughAlone(JsonElement value, List<LinkFields> links, bool isCut) =>
        value.ValueKind == JsonValueKind.Array && links is [var only] && (isCut || only.IsLinkAlone);

    // Those of an array, or of an object whose keys are integers; none of another value. A key of pages may have one page alone.
    private static IEnumerable<JsonElement> MembersOf(JsonElement value, LinkListKey key)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray();
        if (value.ValueKind == JsonValueKind.Object && key == LinkListKey.Pages) return [value];
        if (value.ValueKind != JsonValueKind.Object || !value.EnumerateObject().All(property => IsInteger(JsonSource.GetRawName(property))))
            return [];
        return value.EnumerateObject().Select(property => property.Value);
    }

    // Two or more, most of which have most of their keys in common. A few odd ones do not spoil a list.
    private static bool AreAlike(List<LinkFields> links)
    {
        if (links.Count < 2) return false;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string key in links.SelectMany(KeysOf)) counts[key] = counts.GetValueOrDefault(key) + 1;
        int alike = links.Count(link => KeysOf(link).Count(key => counts[key] * 2 > links.Count) * 2 >= link.Source.GetPropertyCount());
        return alike >= 2 && alike * 2 >= links.Count;
    }

    private static IEnumerable<string> KeysOf(LinkFields link) => link.Source.EnumerateObject().Select(JsonSource.GetRawName);

    private static bool IsInteger(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> digits = key.StartsWith('-') ? key[1..] : key;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
