using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Articles.Links;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Links;

public class RelatedLinkMapperTests
{
    [Fact]
    public void A_list_gets_canonical_names_in_its_order()
    {
        ImmutableArray<RelatedLink> links = Map("""
            [{"id":"17","sort":"34","contenttypeid":"21","pic":"/2015/a.jpg","title":"The “first” one"} ,
             {"id":"18","sort":"33","contenttypeid":"21","pic":"/2015/b.jpg","title":"The second"}]
            """);

        Assert.Equal(("17", "18"), (links[0].Id, links[1].Id));
        Assert.Equal("The “first” one", links[0].Title);
        Assert.Equal("/2015/a.jpg", links[0].Image);
        Assert.Equal("21", links[0].Type);
        Assert.Equal(34, links[0].Order);
        Assert.Null(links[0].Url);
        Assert.Equal("{}", links[0].Extra.GetRawText());
    }

    [Fact]
    public void The_commonest_systems_are_understood()
    {
        RelatedLink wordPress = MapOne("""{"id":5,"date":"2020-12-18T18:00:00","link":"https://x.example/a","title":{"rendered":"A &#8211; B"},"excerpt":{"rendered":"<p>Short</p>","protected":false},"featured_media":7,"type":"post","slug":"a"}""");
        RelatedLink ghost = MapOne("""{"id":"6a","uuid":"b","title":"T","slug":"t","feature_image":"https://x.example/i.png","published_at":"2020-12-18T18:00:00.000+01:00","custom_excerpt":"E","url":"/t/"}""");
        RelatedLink drupal = MapOne("""{"nid":"9","title":"T","created":"1437658706","path":"/node/9","type":"article"}""");
        RelatedLink jsonLd = MapOne("""{"@type":"NewsArticle","headline":"T","url":"https://x.example/t","datePublished":"2020-12-18","author":{"name":"Anna Example"},"image":{"@type":"ImageObject","contentUrl":"/i.png"},"articleSection":"Town","description":"D","position":2}""");

        Assert.Equal(("5", "A – B", "https://x.example/a", "2020-12-18T18:00:00", "Short", "post"), (wordPress.Id, wordPress.Title, wordPress.Url, wordPress.Published, wordPress.Summary, wordPress.Type));
        Assert.Equal("""{"title":{"rendered":"A &#8211; B"},"excerpt":{"rendered":"<p>Short</p>","protected":false},"featured_media":7,"slug":"a"}""", wordPress.Extra.GetRawText());
        Assert.Equal(("6a", "T", "/t/", "https://x.example/i.png", "2020-12-18T18:00:00.000+01:00", "E"), (ghost.Id, ghost.Title, ghost.Url, ghost.Image, ghost.Published, ghost.Summary));
        Assert.Equal("""{"uuid":"b","slug":"t"}""", ghost.Extra.GetRawText());
        Assert.Equal(("9", "/node/9", "2015-07-23T13:38:26Z", "article"), (drupal.Id, drupal.Url, drupal.Published, drupal.Type));
        Assert.Equal("""{"created":"1437658706"}""", drupal.Extra.GetRawText());
        Assert.Equal(("T", "https://x.example/t", "2020-12-18", "Anna Example", "/i.png", "Town", "D", "NewsArticle", 2L), (jsonLd.Title, jsonLd.Url, jsonLd.Published, jsonLd.Author, jsonLd.Image, jsonLd.Section, jsonLd.Summary, jsonLd.Type, jsonLd.Order));
        Assert.Equal("""{"image":{"@type":"ImageObject","contentUrl":"/i.png"}}""", jsonLd.Extra.GetRawText());
    }

    [Theory]
    [InlineData("\"12345678901234567890\"", "12345678901234567890")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.50", "1.50")]
    [InlineData("\"a-1\"", "a-1")]
    public void An_id_keeps_its_digits(string json, string expected) => Assert.Equal(expected, MapOne($$"""{"id":{{json}},"title":"T","url":"/a"}""").Id);

    [Theory]
    [InlineData("slug", "harbour-line", null)]
    [InlineData("slug", "/town/harbour-line", "/town/harbour-line")]
    [InlineData("guid", "4f1c", null)]
    [InlineData("guid", "HTTPS://x.example/?p=1", "HTTPS://x.example/?p=1")]
    [InlineData("@id", "#article", null)]
    [InlineData("path", "harbour/line", "harbour/line")]
    [InlineData("URL", "a.html", "a.html")]
    public void What_is_only_part_of_an_address_is_no_url(string key, string value, string? expected)
    {
        RelatedLink link = MapOne($$"""{"id":1,"title":"T","{{key}}":"{{value}}"}""");

        Assert.Equal(expected, link.Url);
        Assert.Equal(expected is null, link.Extra.TryGetProperty(key, out JsonElement kept) && string.Equals(kept.GetString(), value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("\"-7\"", -7L)]
    [InlineData("\"007\"", null)]
    [InlineData("7.0", null)]
    [InlineData("\"first\"", null)]
    [InlineData("99999999999999999999", null)]
    public void An_order_is_an_integer_or_stays_in_extra(string json, long? expected)
    {
        RelatedLink link = MapOne($$"""{"id":1,"title":"T","sort":{{json}}}""");

        Assert.Equal(expected, link.Order);
        Assert.Equal(expected is null ? $$"""{"sort":{{json}}}""" : "{}", link.Extra.GetRawText());
    }

    [Theory]
    [InlineData("\"2020-12-18\"", "2020-12-18", false)]
    [InlineData("\"December 18, 2020\"", "2020-12-18", true)]
    [InlineData("1699504276", "2023-11-09T04:31:16Z", true)]
    [InlineData("\"1699504276123\"", "2023-11-09T04:31:16.123Z", true)]
    [InlineData("\"1 year ago\"", null, true)]
    [InlineData("\"03/04/2015\"", null, true)]
    [InlineData("null", null, true)]
    public void A_date_that_was_written_otherwise_stays_in_extra_too(string json, string? expected, bool isKept)
    {
        RelatedLink link = MapOne($$"""{"id":1,"title":"T","date":{{json}}}""");

        Assert.Equal(expected, link.Published);
        Assert.Equal(isKept ? $$"""{"date":{{json}}}""" : "{}", link.Extra.GetRawText());
    }

    [Theory]
    [InlineData("\"Mara Lindt\"", "Mara Lindt", false)]
    [InlineData("[\"Mara Lindt\",\"Jon Vale\"]", "Mara Lindt, Jon Vale", true)]
    [InlineData("[{\"name\":\"Mara Lindt\"},{\"name\":\"Jon Vale\"},{\"id\":3}]", "Mara Lindt, Jon Vale", true)]
    [InlineData("{\"name\":\"Mara Lindt\"}", "Mara Lindt", false)]
    [InlineData("\"https://x.example/mara\"", null, true)]
    [InlineData("[]", null, true)]
    public void All_authors_are_named(string json, string? expected, bool isKept)
    {
        RelatedLink link = MapOne($$"""{"id":1,"title":"T","author":{{json}}}""");

        Assert.Equal(expected, link.Author);
        Assert.Equal(isKept ? $$"""{"author":{{json}}}""" : "{}", link.Extra.GetRawText());
    }

    [Fact]
    public void The_first_alias_with_a_usable_value_wins_and_the_others_stay()
    {
        RelatedLink link = MapOne("""{"name":"Name","headline":"Headline","title":"  ","id":1,"_id":2}""");

        Assert.Equal("Headline", link.Title);
        Assert.Equal("""{"name":"Name","title":"  ","_id":2}""", link.Extra.GetRawText());
    }

    [Theory]
    [InlineData("""[{"id":1,"title":"A"},{"id":2,"title":"B"}]""", 2)]
    [InlineData("""{"5":{"id":1,"title":"A"},"7":{"id":2,"title":"B"}}""", 2)]
    [InlineData("""{"page":{"list":[[],{"a":[{"id":1,"title":"A"},{"id":2,"title":"B"}]}]}}""", 2)]
    [InlineData("""[{"id":1,"title":"A"},{"id":2,"title":"B"},{"id":3},{"id":4,"title":"D","x":1}]""", 3)]
    [InlineData("""{"related":[{"id":1,"title":"A"}]}""", 1)]
    [InlineData("""{"Related_Posts":{"3":{"url":"/a","title":"A"}}}""", 1)]
    [InlineData("""{"others":[{"id":1,"title":"A"}]}""", 0)]
    [InlineData("""[{"id":1,"title":"A"}]""", 0)]
    [InlineData("""[{"title":"A","url":"/a"}]""", 1)]
    [InlineData("""{"id":1,"title":"A","url":"/a"}""", 0)]
    [InlineData("""[{"title":"A"},{"title":"B"}]""", 0)]
    [InlineData("""[{"id":1},{"id":2}]""", 0)]
    [InlineData("""[{"id":1,"title":"A","a":1,"b":1,"c":1,"d":1},{"id":2,"title":"B","e":1,"f":1,"g":1,"h":1}]""", 0)]
    [InlineData("""[1,2,3,{"id":1,"title":"A"},4,{"id":2,"title":"B"}]""", 0)]
    [InlineData("""{"related":[]}""", 0)]
    [InlineData("""{}""", 0)]
    [InlineData("1", 0)]
    [InlineData("""{"relatedLink":"https://x.example/a"}""", 1)]
    [InlineData("""{"relatedLink":{"@type":"WebPage","url":"https://x.example/a"}}""", 1)]
    [InlineData("""{"relatedLink":[{"@type":"WebPage","url":"/a"},{"@type":"WebPage","url":"/b","name":"B"}]}""", 2)]
    [InlineData("""{"relatedLink":"see below"}""", 0)]
    [InlineData("""{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"url":"/a"},{"@type":"ListItem","position":2,"url":"/b"}]}""", 2)]
    [InlineData("""{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"name":"A","item":"/a"}]}""", 1)]
    [InlineData("""{"@type":"ItemList","itemListElement":["/a","/b"]}""", 2)]
    [InlineData("""{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"A","item":"/a"}]}""", 0)]
    [InlineData("""{"@graph":[{"@type":"WebSite","name":"S","url":"/"},{"@type":"WebPage","name":"P","url":"/p"},{"@type":"Organization","name":"O","url":"/"},{"@type":"NewsArticle","headline":"T","url":"/p"}]}""", 0)]
    [InlineData("""{"@graph":[{"@type":"NewsArticle","headline":"T","url":"/t"},{"@type":"NewsArticle","headline":"U","url":"/u"},{"@type":["Organization","Brand"],"name":"O","url":"/"}]}""", 2)]
    [InlineData("""[{"@type":"SiteNavigationElement","name":"Home","url":"/"},{"@type":"SiteNavigationElement","name":"News","url":"/n"}]""", 0)]
    public void A_list_is_two_alike_links_or_one_under_a_key_that_says_so(string json, int expected) => Assert.Equal(expected, Map(json).Length);

    [Theory]
    [InlineData("""[{"id":1,"title":"A"}]""", 1)]
    [InlineData("""[{"id":1,"title":"A"},{"id":2,"pic":"/b.jpg"}]""", 2)]
    [InlineData("""[{"id":1,"title":"A"},{"x":2}]""", 1)]
    [InlineData("""[{"id":1,"pic":"/a.jpg"}]""", 0)]
    [InlineData("""{"a":{"b":[{"id":1,"title":"A"}]}}""", 1)]
    [InlineData("""{"a":[{"id":1,"title":"A"}],"b":[]}""", 0)]
    public void Of_a_list_with_which_a_leak_was_cut_short_one_is_enough_and_the_last_may_lack_its_title(string json, int expected)
    {
        Finding leak = JsonLeak.Of(json);
        Assert.Equal(expected, RelatedLinkMapper.Map([leak.With(it => it.Recovery, leak.Recovery.With(it => it.Status, RecoveryStatus.Partial))]).Length);
    }

    [Fact]
    public void Lists_come_in_source_order_and_are_not_searched_inside()
    {
        ImmutableArray<RelatedLink> links = RelatedLinkMapper.Map(
        [
            JsonLeak.Of("""{"b":[{"id":1,"title":"A","tags":[{"id":8,"name":"x"},{"id":9,"name":"y"}]},{"id":2,"title":"B","tags":[]}],"a":{"stories":[{"id":3,"title":"C"}]}}"""),
            JsonLeak.Of("""[{"id":7,"title":"A"},{"id":8,"title":"B"}]""").With(it => it.Action, LeakAction.Reported),
            JsonLeak.Of(""),
            JsonLeak.Of("""[{"id":4,"title":"D"},{"id":5,"title":"E"}]"""),
        ]);

        Assert.Equal([(0, "1"), (0, "2"), (0, "3"), (3, "4"), (3, "5")], links.Select(link => (link.Leak, link.Id!)));
        Assert.Equal("""{"tags":[{"id":8,"name":"x"},{"id":9,"name":"y"}]}""", links[0].Extra.GetRawText());
    }

    [Fact]
    public void Deep_values_and_lone_surrogates_do_no_harm()
    {
        string deep = string.Concat(Enumerable.Repeat("[{\"a\":", 5_000)) + "1" + string.Concat(Enumerable.Repeat("}]", 5_000));
        RelatedLink link = MapOne("""{"id":1,"title":"T","url":"\ud800","\ud800":"x","image":{"\ud800":1,"url":"/i.png"}}""");

        Assert.Empty(Map(deep));
        Assert.Null(link.Url);
        Assert.Equal("/i.png", link.Image);
        Assert.Equal("""{"url":"\ud800","\ud800":"x","image":{"\ud800":1,"url":"/i.png"}}""", link.Extra.GetRawText());
    }

    [Fact]
    public void No_value_of_the_source_is_lost()
    {
        Gen<string> key = Gen.OneOf("id", "_id", "ID", "title", "headline", "url", "slug", "guid", "image", "pic", "date", "created", "author", "summary", "section", "type", "contenttypeid", "sort", "order", "unknown", "other");
        Gen<string> value = Gen.OneOf("\"T\"", "\"/a\"", "7", "\"7\"", "1.0", "null", "true", "\"\"", "[]", "{\"url\":\"/i\"}", "{\"url\":\"/i\",\"w\":1}", "{\"rendered\":\"R\"}", "{\"name\":\"N\",\"id\":3}", "\"2020-12-18\"", "\"Dec 18, 2020\"", "1699504276", "\"\\u00e9 \\/\"");
        Gen.Select(key, value).Array[0, 12].Holds(pairs =>
        {
            (string Key, string Value)[] properties = [("post_id", "1"), ("name", "\"Name\""), .. pairs.DistinctBy(pair => pair.Item1, StringComparer.Ordinal)];
            RelatedLink link = MapOne("{" + string.Join(",", properties.Select(property => $"\"{property.Key}\":{property.Value}")) + "}");
            string?[] fields = [link.Id, link.Title, link.Url, link.Image, link.Published, link.Author, link.Summary, link.Section, link.Type, link.Order?.ToString()];
            string[] extra = [.. link.Extra.EnumerateObject().Select(property => property.Name)];

            Assert.Equal(properties.Select(property => property.Key).Where(name => link.Extra.TryGetProperty(name, out _)).ToArray(), extra);
            foreach ((string name, string source) in properties)
            {
                if (link.Extra.TryGetProperty(name, out JsonElement kept)) Assert.Equal(source, kept.GetRawText());
                else Assert.Contains(fields, field => string.Equals(field, TextOf(JsonElement.Parse(source)), StringComparison.Ordinal));
            }
        }, samples: 1_000);
    }

    // The text of a string or number, or of an object's only member.
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => TextOf(value.EnumerateObject().Single().Value),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    // A list of one under a key that says so.
    private static RelatedLink MapOne(string json) => Assert.Single(Map($$"""{"related":[{{json}}]}"""));

    private static ImmutableArray<RelatedLink> Map(string json) => RelatedLinkMapper.Map([JsonLeak.Of(json)]);
}
