namespace Cleanup.Tests.Articles.Header;

/// <summary>YAML above a text, as site generators read it.</summary>
public sealed class FrontMatterTests
{
    private const string Body = "The council votes on Thursday about the quay, and everybody may speak before the vote.\n";

    [Theory]
    [InlineData("title: Storm Hits the Coast", "Storm Hits the Coast", null, null)]
    [InlineData("layout: post\ntitle: \"Storm: it \\\"hits\\\" \\u2026\"\n# note\ntags: [a, b]", "Storm: it \"hits\" …", null, null)]
    [InlineData("title: 'The Captain''s Quay'\nauthor: Anna Roe # the editor", "The Captain's Quay", "Anna Roe", null)]
    [InlineData("title: >\n  Storm Hits\n  the Coast\nauthors:\n  - Anna Roe\n  - Ben Doe", "Storm Hits the Coast", "Anna Roe, Ben Doe", null)]
    [InlineData("title: Storm\nauthors: [Anna Roe, 'Ben Doe']\ndate: 2021-05-01 10:00:00 +0200", "Storm", "Anna Roe, Ben Doe", "2021-05-01T10:00:00+02:00")]
    [InlineData("Title: Storm\nauthor:\n  name: Anna Roe\n  email: a@example.org\nparams: {x: 1}\nimage:\n  path: /a.jpg", "Storm", "Anna Roe", null)]
    [InlineData("date: 2021-05-01\nauthor: null", null, null, "2021-05-01")]
    public void It_is_read_and_cut_as_one(string yaml, string? title, string? author, string? published)
    {
        string text = $"---\n{yaml}\n---\n\n{Body}";

        ArticleRecord record = new Cleaner().CleanArticle(text);

        Assert.Equal((title, author, published), (record.Title, record.Author, record.Published));
        Assert.Equal(Body, record.Text);
        Edit edit = Assert.Single(record.Edits);
        Assert.Equal((EditCause.FrontMatter, text[..^Body.Length]), (edit.Cause, edit.Raw));
        Assert.Equal(text, TextEdits.Restore(record.Text, record.Edits));
    }

    [Theory]
    [InlineData("---\nIt was said: no\ntitle: yes\n---\n")]
    [InlineData("---\nkey: value\nother: value\n---\n")]
    [InlineData("---\ntitle: \"no end\n---\n")]
    [InlineData("---\ntitle: No rule behind it\n\n")]
    [InlineData("---\n- title\n---\n")]
    [InlineData("----\ntitle: Storm\n---\n")]
    [InlineData("---\ntitle:storm\n---\n")]
    [InlineData("--- \n\nThe quay\n\n---\n")]
    public void What_is_no_block_of_pairs_about_an_article_stays(string start)
    {
        ArticleRecord record = new Cleaner().CleanArticle($"{start}\n{Body}");

        Assert.StartsWith("---", record.Text, StringComparison.Ordinal);
        Assert.Null(record.Title);
    }

    [Fact]
    public void A_long_list_of_pairs_is_a_document_of_its_own()
    {
        string Text(int keys) => $"---\ntitle: Storm\n{string.Concat(Enumerable.Range(0, keys).Select(static key => $"key{key}: 1\n"))}---\n\n{Body}";

        Assert.Equal(Body, new Cleaner().CleanArticle(Text(98)).Text);
        Assert.Equal(Text(99), new Cleaner().CleanArticle(Text(99)).Text);
    }

    [Fact]
    public void Its_title_is_cut_where_it_stands_once_more_and_no_other_is_looked_for()
    {
        const string front = "---\ntitle: Storm Hits the Coast\ndate: 2021-05-01\n---\n";
        ArticleRecord repeated = new Cleaner().CleanArticle($"{front}# Storm Hits the Coast\n\nBy Anna Roe\n\n{Body}");
        Assert.Equal(("Storm Hits the Coast", "Anna Roe", Body), (repeated.Title, repeated.Author, repeated.Text));
        Assert.Equal([EditCause.FrontMatter, EditCause.RepeatedTitle, EditCause.Byline], repeated.Edits.Select(static edit => edit.Cause));

        ArticleRecord other = new Cleaner().CleanArticle($"---\ntitle: Storm\n---\n\nWhat the Storm Has Left\n\n{Body}");
        Assert.Equal(("Storm", $"What the Storm Has Left\n\n{Body}"), (other.Title, other.Text));
    }

    [Fact]
    public void Alone_it_stays() => Assert.Equal("---\ntitle: Storm\n---\n", new Cleaner().CleanArticle("---\ntitle: Storm\n---\n").Text);
}
