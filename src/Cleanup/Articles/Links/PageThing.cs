using System.Collections.Frozen;
using System.Text.Json;

namespace Cleanup.Articles.Links;

/// <summary>
/// The things that JSON-LD describes beside articles: the site, its publisher, its pictures, the path to the page. In a list of such
/// things, as
/// <c>@graph</c> is one, they have titles and addresses and are no articles for all that. Thread-safe.
/// </summary>
internal static class PageThing
{
    private static readonly FrozenSet<string> _types = new[]
    {
        "WebSite", "WebPage", "CollectionPage", "AboutPage", "ContactPage", "ProfilePage", "SearchResultsPage", "ItemPage",
        "WebPageElement", "SiteNavigationElement", "WPHeader", "WPFooter", "WPSideBar",
        "BreadcrumbList", "SearchAction", "ReadAction", "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Person",
        "Brand", "Place", "PostalAddress", "ImageObject",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an object is of such a type, or, of several, of nothing else.</summary>
    public static bool IsOne(JsonElement value)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (JsonSource.GetRawName(property) is not "@type") continue;
            return property.Value.ValueKind == JsonValueKind.Array
                ? property.Value.GetArrayLength() > 0 && property.Value.EnumerateArray().All(IsType)
                : IsType(property.Value);
        }
        return false;
    }

    private static bool IsType(JsonElement type) => JsonSource.TryGetText(type, out string? text) && _types.Contains(text);
}
