namespace Cleanup.Tests.Articles.JsonLd;

/// <summary>A JSON-LD description of the article that leaked into its text.</summary>
public sealed class LeakedArticleTests
{
    private const string Body =
        "The town library will open on Sundays from next month, the head librarian told visitors, after readers had asked for it for years.\n\n" +
        "“People come here to be quiet together,” she said. The children's room will keep its usual hours.\n\n";

    private const string Article =
        """{"@context":"https://schema.org","@type":"NewsArticle","headline":"Library Opens on Sundays","datePublished":"2019-05-08T09:05:00+02:00","dateModified":"2019-05-09","author":[{"@type":"Person","name":"Mara Lindt"}]}""";

    [Fact]
    public void Empty_fields_are_filled_and_the_record_says_from_where()
    {
        ArticleRecord record = new Cleaner().CleanArticle(Body + Article + "\n");

        Assert.Equal(("Library Opens on Sundays", "Mara Lindt", "2019-05-08T09:05:00+02:00", "2019-05-09"), (record.Title, record.Author, record.Published, record.Modified));
        Assert.Equal(0, record.FilledFrom);
        Assert.Equal(["title", "author", "published", "modified"], record.FilledFields);
        Assert.Equal(Body + Article + "\n", TextEdits.Restore(record.Text, record.Edits));
    }

    [Theory]
    [InlineData("\"Mara Lindt\"", "Mara Lindt")]
    [InlineData("[\"Mara Lindt\",\"Jon Vale\"]", "Mara Lindt, Jon Vale")]
    [InlineData("[{\"@type\":\"Person\",\"name\":\"Mara Lindt\"},{\"@type\":\"Person\",\"name\":\"Jon Vale\"}]", "Mara Lindt, Jon Vale")]
    [InlineData("{\"@id\":\"#mara\"}", "Mara Lindt")]
    [InlineData("{\"@id\":\"#nobody\"}", null)]
    [InlineData("7", null)]
    public void The_author_is_read_from_every_form(string author, string? expected)
    {
        string json = $$"""{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#mara","name":"Mara Lindt"},{"@type":"NewsArticle","headline":"Library Opens on Sundays","author":{{author}}}]}""";

        Assert.Equal(expected, new Cleaner().CleanArticle(Body + json + "\n").Author);
    }

    [Fact]
    public void What_the_header_says_stays()
    {
        ArticleRecord record = new Cleaner().CleanArticle("A Quiet Sunday in the Library\nBy Anna Holloway\nMay 7, 2019\n\n" + Body + Article + "\n");

        Assert.Equal(("A Quiet Sunday in the Library", "Anna Holloway", "2019-05-07", "2019-05-09"), (record.Title, record.Author, record.Published, record.Modified));
        Assert.Equal(["modified"], record.FilledFields);
    }

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Post"},{"@type":["Article","Thing"],"headline":"Library Opens on Sundays"}]}""", "Library Opens on Sundays")]
    [InlineData("""{"@context":"https://schema.org","@type":"WebPage","name":"The Post","mainEntity":{"@type":"BlogPosting","headline":"Library &amp; lending"}}""", "Library & lending")]
    [InlineData("""{"@context":"https://schema.org","@type":"Recipe","name":"Apple cake","datePublished":"2019-05-08"}""", null)]
    [InlineData("""[{"@type":"NewsArticle","headline":"One title"},{"@type":"NewsArticle","headline":"Another title"}]""", null)]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArticle","headline":"","datePublished":"03/04/2015"}""", null)]
    public void Only_the_one_article_that_is_described_counts(string json, string? title)
    {
        ArticleRecord record = new Cleaner().CleanArticle(Body + json + "\n");

        Assert.Equal(title, record.Title);
        Assert.Equal(title is null ? null : 0, record.FilledFrom);
    }
}
