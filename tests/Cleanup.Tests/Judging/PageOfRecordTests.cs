namespace Cleanup.Tests.Judging;

/// <summary>The fields of a record are judged as one page.</summary>
public sealed class PageOfRecordTests
{
    private const string Dump = "array(1) {\n  [\"harbour\"]=>\n  int(7)\n}";
    private const string Body = $"The list is below, with all that the people of the town have asked for.\n\n{Dump}\n";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("How do I parse this PHP array? My function throws an exception.")]
    [InlineData("Comment parser ce tableau PHP ? Ma fonction renvoie une erreur.")]
    public void A_title_that_asks_makes_the_dump_below_it_an_example(string title)
    {
        Assert.NotEqual(Body, _cleaner.Clean(Body).Text);
        Assert.Equal(Body, _cleaner.CleanField(Body, [title]).Text);
        Assert.Equal(Body, _cleaner.CleanArticle(Body, new ArticleOptions { Beside = [title], KeepWhitespace = true }).Text);
    }

    [Fact]
    public void What_leaked_into_a_title_is_not_said_by_it() =>
        Assert.Equal(_cleaner.Clean(Body).Text, _cleaner.CleanField(Body, ["Harbour votes", $"{Dump} {Dump}"]).Text);

    [Fact]
    public void A_title_that_says_nothing_of_code_changes_nothing()
    {
        CleanResult alone = _cleaner.Clean(Body), beside = _cleaner.CleanField(Body, ["Harbour votes on the ferry", ""]);
        Assert.Equal(alone.Leaks[0].Signs.Select(static sign => sign.Id), beside.Leaks[0].Signs.Select(static sign => sign.Id));
    }
}
