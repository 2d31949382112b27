using Cleanup.Corpus.Settings;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Tests.Settings;

public sealed class AllowRuleTests
{
    [Theory]
    [InlineData("old", "old/a.txt news/old/b.txt /data/old/c.txt ./old/d.txt", "older/a.txt a/old.txt")]
    [InlineData("*.html", "a.html b/c.html", "a.htm")]
    [InlineData("news/2015/**", "news/2015/a.txt news/2015/07/b.txt ./news/2015/c.txt", "news/2016/a.txt x/news/2015/a.txt")]
    [InlineData("news/a.txt", "news/a.txt ./news/a.txt", "news/b.txt a.txt")]
    public void Paths_are_patterns_as_those_that_are_excluded(string pattern, string allowed, string others)
    {
        var rule = new AllowRule("why", "x:1:1") { Paths = new PathPatterns([pattern], takeFolders: true) };

        Assert.All(allowed.Split(' '), path => Assert.True(rule.Allows("json", path, "{}"), path));
        Assert.All(others.Split(' '), path => Assert.False(rule.Allows("json", path, "{}"), path));
    }

    [Fact]
    public void The_first_that_fits_counts_and_those_of_no_use_are_known()
    {
        AllowRule ofJson = new("first", "x:1:1") { Kinds = ["json"] }, ofAll = new("second", "x:2:1") { Kinds = ["json", "php-error"] };
        AllowRule unused = new("third", "x:3:1") { Kinds = ["sql-error"] };
        var rules = new AllowRules([ofJson, ofAll, unused]);

        Assert.Same(ofJson, rules.Find("json", "a.txt", "{}"));
        Assert.Null(rules.Find("go-panic", "a.txt", "{}"));
        Assert.Equal([ofAll, unused], rules.Unused);
    }
}
