using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Articles.Links;
using Cleanup.Testing;

namespace Cleanup.Tests.Articles.Links;

/// <summary>Lists in the form of each content management system, under <c>fixtures/articles/links</c>, and what is to be read of them.</summary>
public sealed class LinkFixtureTests
{
    private static readonly string[] _fields = ["id", "title", "url", "image", "published", "author", "summary", "section", "type", "order"];

    // The keys of article lists as stored pages have them, with the field each fills.
    private static readonly (string Field, string Value, string Keys)[] _aliases =
    [
        ("id", "42", "id _id uuid externalId post_id uid sourceId entry_id databaseId webcmsId page_id nid drupal_internal__nid"),
        ("title", "A title", "subtitle name title headline caption label text heading display_name post_title cmsTitle titleHeader short_headline headlines"),
        ("url", "/an/address", "url @id link slug path href canonical_url mainEntityOfPage uri website_url permalink absoluteLink guid fullUrl relativeUrl canonicalUrl filelocation"),
        ("image", "/an/image.jpg", "image contentUrl thumbnailUrl primaryImageOfPage thumbnail imageUrl images img src poster media featured_image thumb teaserImage leadImage promo_items featuredMedia jetpack_featured_media_url feature_image pic"),
        ("published", "2020-12-18", "datePublished published date display_date publishDate created_at publish_date pub_date firstPublished uploadDate publishTimeMillis timestamp date_gmt published_at created publish_up"),
        ("section", "Towns", "articleSection section category topic vertical categoryName primarySection primary_tag"),
        ("type", "story", "@type type contentType __typename subtype node_type contenttypeid"),
        ("author", "Mara Lindt", "author authors publisher source authorName authorNameOrByline authorHandle writer primary_author"),
        ("summary", "In short", "description summary lead deck desc callout teaser intro snippet abstract promoBoxDescription excerpt custom_excerpt introtext"),
        ("order", "7", "index position weight order rank ItemRank orig_index indexInSection articleWeight sort"),
    ];

    public static TheoryData<string> Systems =>
        [.. Directory.GetFiles(Fixture.PathOf("articles/links"), "*.expected.json").Select(path => Path.GetFileName(path)[..^".expected.json".Length]).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> Aliases =>
        [.. _aliases.SelectMany(row => row.Keys.Split(' ').Select(key => new TheoryDataRow<string, string, string>(row.Field, key, row.Value)))];

    [Theory]
    [MemberData(nameof(Systems))]
    public void The_fields_of_each_system_are_right(string system)
    {
        ImmutableArray<RelatedLink> links = Map(Fixture.Read($"articles/links/{system}.json"));
        JsonElement[] expected = [.. Expected(system).GetProperty("links").EnumerateArray()];

        Assert.Equal(expected.Length, links.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.All(_fields, field => Assert.Equal((field, ExpectedField(expected[i], field)), (field, Field(links[i], field))));
            Assert.Equal(expected[i].GetProperty("extra").EnumerateArray().Select(key => key.GetString()), links[i].Extra.EnumerateObject().Select(property => property.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Fields_and_extra_together_hold_all_of_the_source(string system)
    {
        string json = Fixture.Read($"articles/links/{system}.json");
        ImmutableArray<RelatedLink> links = Map(json);
        JsonElement[] sources = [.. ListAt(JsonElement.Parse(json), Expected(system).GetProperty("list").GetString()!).EnumerateArray()];

        Assert.Equal(sources.Length, links.Length);
        for (int i = 0; i < sources.Length; i++) AssertNothingIsLost(sources[i], links[i]);
    }

    [Theory]
    [MemberData(nameof(Aliases))]
    public void A_key_fills_its_field(string field, string key, string value)
    {
        string title = field is "title" ? "" : "\"title\":\"T\",";
        string url = field is "url" ? "" : "\"url\":\"/a\",";
        string json = field is "title" or "url" ? $$"""{"related":[{"id":"1",{{title}}{{url}}"{{key}}":"{{value}}"}]}""" : $$"""{"related":[{{{title}}{{url}}"{{key}}":"{{value}}"}]}""";

        RelatedLink link = Assert.Single(Map(json));

        Assert.Equal(value, Field(link, field));
        Assert.Equal("{}", link.Extra.GetRawText());
    }

    private static void AssertNothingIsLost(JsonElement source, RelatedLink link)
    {
        string?[] fields = [.. _fields.Select(field => Field(link, field))];
        if (source.ValueKind == JsonValueKind.String)
        {
            Assert.Contains(source.GetString(), fields);
            return;
        }
        foreach (JsonProperty property in source.EnumerateObject())
        {
            if (link.Extra.TryGetProperty(property.Name, out JsonElement kept)) Assert.Equal(property.Value.GetRawText(), kept.GetRawText());
            else Assert.Contains(TextOf(property.Value), fields);
        }
    }

    // The text of a string or number, or of an object's or list's only member.
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => TextOf(value.EnumerateObject().Single().Value),
        JsonValueKind.Array => TextOf(value.EnumerateArray().Single()),
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static JsonElement ListAt(JsonElement root, string path)
    {
        foreach (string step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            root = root.ValueKind == JsonValueKind.Array ? root[int.Parse(step)] : root.GetProperty(step);
        return root;
    }

    private static string? Field(RelatedLink link, string field) => field switch
    {
        "id" => link.Id,
        "title" => link.Title,
        "url" => link.Url,
        "image" => link.Image,
        "published" => link.Published,
        "author" => link.Author,
        "summary" => link.Summary,
        "section" => link.Section,
        "type" => link.Type,
        _ => link.Order?.ToString(),
    };

    private static string? ExpectedField(JsonElement expected, string field) => expected.TryGetProperty(field, out JsonElement value) ? value.ToString() : null;

    private static JsonElement Expected(string system) => JsonElement.Parse(Fixture.Read($"articles/links/{system}.expected.json"));

    private static ImmutableArray<RelatedLink> Map(string json) => RelatedLinkMapper.Map([JsonLeak.Of(json)]);
}
