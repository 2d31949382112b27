using System.Collections.Frozen;

namespace Cleanup.Articles.Links;

/// <summary>
/// The keys under which content management systems print the fields of an article in a list, best first.
/// Letter case does not matter.
/// </summary>
internal static class LinkAliases
{
    /// <summary>More than any field has keys.</summary>
    public const int MostKeys = 100;

    // WordPress: id, link, guid, excerpt, post_…; Drupal: nid, drupal_internal__nid; Ghost: feature_image, custom_excerpt;
    // Joomla: introtext, publish_up, ordering; Arc: _id, canonical_url, websites, display_date, credits, taxonomy;
    // JSON-LD: @id, @type, headline, datePublished. WordPress writes date_gmt without its zone, so the local date goes first.
    private static readonly (LinkRole Role, string[] Keys)[] Table =
    [
        (LinkRole.Id,
        ["id", "_id", "uuid", "nid", "drupal_internal__nid", "post_id", "article_id", "articleId", "content_id", "contentId", "entry_id",
        "externalId", "sourceId", "databaseId", "webcmsId", "page_id", "uid"]),
        (LinkRole.Title,
        ["title", "headline", "name", "post_title", "headlines", "heading", "short_headline", "titleHeader", "cmsTitle", "display_name",
        "caption", "label", "text", "subtitle"]),
        (LinkRole.Url,
        ["url", "link", "href", "permalink", "canonical_url", "canonicalUrl", "absoluteLink", "fullUrl", "relativeUrl", "website_url",
        "websites", "uri", "filelocation", "path", "mainEntityOfPage", "slug", "guid", "@id", "item"]),
        (LinkRole.Image,
        ["image", "img", "pic", "picture", "photo", "thumb", "thumbnail", "thumbnailUrl", "thumbnail_url", "imageUrl", "image_url",
        "featured_image", "feature_image", "jetpack_featured_media_url", "featuredMedia", "leadImage", "teaserImage", "promo_items",
        "promo_image", "primaryImageOfPage", "contentUrl", "images", "media", "src", "poster"]),
        (LinkRole.Published,
        ["datePublished", "published", "published_at", "publishedAt", "publish_date", "publishDate", "pub_date", "pubDate",
        "firstPublished", "first_publish_date", "date", "post_date", "display_date", "publish_up", "created_at", "created", "date_gmt",
        "timestamp", "publishTimeMillis", "uploadDate"]),
        (LinkRole.Author,
        ["author", "authors", "primary_author", "authorName", "authorNameOrByline", "author_name", "byline", "writer", "creator", "credits",
        "authorHandle", "source", "publisher"]),
        (LinkRole.Summary,
        ["summary", "description", "excerpt", "custom_excerpt", "lead", "deck", "introtext", "intro", "teaser", "snippet", "abstract",
        "callout", "desc", "promoBoxDescription"]),
        (LinkRole.Section,
        ["section", "articleSection", "category", "categoryName", "section_name", "primarySection", "primary_section", "primary_tag",
        "taxonomy", "topic", "vertical"]),
        (LinkRole.Type,
        ["type", "@type", "contenttypeid", "contentType", "content_type", "node_type", "post_type", "__typename", "subtype"]),
        (LinkRole.Order,
        ["sort", "order", "position", "index", "weight", "rank", "sort_order", "menu_order", "ordering", "ItemRank", "orig_index",
        "indexInSection", "articleWeight"]),
    ];

    // Identifiers and parts of addresses as often as addresses.
    private static readonly FrozenSet<string> OnlyAddress = new[] { "slug", "guid", "@id", "mainEntityOfPage",
        "item" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ListKeys = new[]
    {
        "related", "relatedArticles", "related_articles", "relatedPosts", "related_posts", "relatedStories", "related_stories",
        "relatedItems", "related_items", "relatedContent", "relatedContents", "relatedLinks", "related_links",
        "items", "articles", "posts", "stories", "teasers", "moreStories", "topStories", "popularPosts", "previewPosts",
        "sidebarPosts", "moreIn", "mainList", "content_elements", "nodes", "results",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // JSON-LD: other pages, be it with their address alone. @graph is no such key: it holds the page itself and its publisher.
    private static readonly FrozenSet<string> PageKeys = new[] { "itemListElement", "relatedLink",
        "significantLink" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, LinkAlias> ByKey = Table
        .SelectMany(row => row.Keys.Select((key, rank) => (Key: key, Alias: new LinkAlias(row.Role, rank, OnlyAddress.Contains(key)))))
        .ToDictionary(entry => entry.Key, entry => entry.Alias, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the key means.</summary>
    public static bool TryGet(ReadOnlySpan<char> key, out LinkAlias alias) =>
        ByKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out alias);

    /// <summary>What the key says of the list under it.</summary>
    public static LinkListKey ListKeyOf(ReadOnlySpan<char> key)
    {
        if (PageKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key)) return LinkListKey.Pages;
        return ListKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key) ? LinkListKey.Articles : LinkListKey.Unknown;
    }
}
