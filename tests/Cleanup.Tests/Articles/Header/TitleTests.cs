namespace Cleanup.Tests.Articles.Header;

/// <summary>Lines that look like titles and are none, and titles with the marks of Markdown.</summary>
public sealed class TitleTests
{
    private const string Body =
        "The council votes on Thursday about the quay, and everybody may speak before the vote is held in the hall.\n\nThe vote is public.\n";

    [Theory]
    [InlineData("BERGHAVEN, May 3 (Reuters)")]
    [InlineData("BERLIN (dpa)")]
    [InlineData("PORT ELLEN, Scotland —")]
    [InlineData("Photo: Anna Roe / The Harbour Society")]
    [InlineData("Image caption The old quay in winter")]
    [InlineData("Фото: Анна Рое / Общество порта")]
    [InlineData("The old quay in the winter (file photo)")]
    [InlineData("“Do not go near the quay,” I told my mother. “Do all your shopping at home. O.K.?”")]
    [InlineData("He came. He saw the quay. And then, he said, he left it again!")]
    [InlineData("\"I never wanted the ferry to stop,\" the captain told the council\non Thursday.")]
    public void A_dateline_a_caption_and_the_first_sentence_of_the_body_are_none(string start)
    {
        ArticleRecord record = new Cleaner().CleanArticle($"{start}\n\n{Body}", new ArticleOptions { KeepWhitespace = true });

        Assert.Null(record.Title);
        Assert.Equal($"{start}\n\n{Body}", record.Text);
    }

    [Theory]
    [InlineData("Will the ferry stop? The council decides")]
    [InlineData("St. Mary's Ferry Stops at the U.S. Quay")]
    [InlineData("Photographs of the Old Quay Are Found")]
    [InlineData("Storm Hits the Coast (Reuters)")]
    [InlineData("Stop the Ferry. Now")]
    public void Titles_that_resemble_them_are_read(string title) => Assert.Equal(title, new Cleaner().CleanArticle($"{title}\n\n{Body}").Title);

    [Theory]
    [InlineData("The vote's impact on the harbour\nPlay VIDEO\nThe vote's impact on the harbour\n")]
    [InlineData("Latest from the quay\nLatest from the quay\n")]
    public void What_is_repeated_below_a_paragraph_is_none(string repeated)
    {
        string text = $"{Body}\n{repeated}Although the company has long opposed the quay, it has paid its dues to the town.\n";

        ArticleRecord record = new Cleaner().CleanArticle(text);

        Assert.Null(record.Title);
        Assert.Contains(repeated, record.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Storm Hits the Coast", "Storm Hits the Coast")]
    [InlineData("## Storm Hits the *Old* `Coast` ##", "Storm Hits the Old Coast")]
    [InlineData("**Storm Hits the Coast**", "Storm Hits the Coast")]
    [InlineData("_Storm Hits the Coast_", "Storm Hits the Coast")]
    [InlineData("# [Storm Hits the Coast](https://news.example/storm)", "Storm Hits the Coast")]
    [InlineData("Storm Hits the Coast\n====", "Storm Hits the Coast")]
    [InlineData("Storm Hits **the** Coast\n---", "Storm Hits the Coast")]
    [InlineData("# Storm \\# 1 Hits the snake_case *Coast", "Storm # 1 Hits the snake_case *Coast")]
    [InlineData("# Storms", "Storms")]
    [InlineData("# storms v4.18", "storms v4.18")]
    [InlineData("Storms\n---", "Storms")]
    [InlineData("# #MeToo and the Harbour Town", "#MeToo and the Harbour Town")]
    [InlineData("#MeToo and the Harbour Town", "#MeToo and the Harbour Town")]
    [InlineData("Rated *****, and 5 * 3 is 15 for all", "Rated *****, and 5 * 3 is 15 for all")]
    [InlineData("# Storm Hits C#", "Storm Hits C#")]
    public void Marks_of_Markdown_leave_titles(string source, string title)
    {
        ArticleRecord record = new Cleaner().CleanArticle($"{source}\n\n{Body}");

        Assert.Equal((title, Body), (record.Title, record.Text));
    }

    [Fact]
    public void Marks_do_not_hide_the_other_lines_of_a_header()
    {
        ArticleRecord record = new Cleaner().CleanArticle($"# Storm Hits the Coast\n\n**By Anna Roe**\n\n*May 3, 2019*\n\n{Body}");

        Assert.Equal(("Storm Hits the Coast", "Anna Roe", "2019-05-03", Body), (record.Title, record.Author, record.Published, record.Text));
    }
}
