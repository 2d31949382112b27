namespace Cleanup.Tests.Scanning;

/// <summary>Texts that once made a detector fail, or the process: each is the smallest one of its sort.</summary>
public sealed class NoTextThrowsTests
{
    private static readonly Cleaner _cleaner = new();

    [Theory]
    // A name that ends in its dot.
    [InlineData("and so on, i.e.: {\"a\": 1}")]
    [InlineData("Please wait...: {\"id\": 1}")]
    [InlineData("..: {\"")]
    [InlineData("a.@1b6d0")]
    [InlineData("const all = ['x', ...(more ? ['z'] : [])];")]
    [InlineData("['',.(")]
    [InlineData("{'':.(")]
    // Nothing stands between two words of a place.
    [InlineData("Use of uninitialized value $tide in print at line 12")]
    [InlineData("Can't locate Tide.pm in @INC at line 3")]
    [InlineData(" at /.pl line at line1")]
    // A word that begins before the text, or in a leak that is cut.
    [InlineData("cktrace:")]
    [InlineData("a:1:{i:0;s:3:\"\";}cktrace:")]
    [InlineData("nown on line")]
    [InlineData("%%UB%%>")]
    [InlineData(" {#3t:")]
    // A type that runs on into the call behind it.
    [InlineData("D$at .b()")]
    // Pairs that are none, calls without a value.
    [InlineData("OrderedDict([None])")]
    [InlineData("OrderedDict([''")]
    [InlineData("OrderedDict([1,")]
    [InlineData("OrderedDict([array()")]
    [InlineData("OrderedDict([(),OrderedDict((")]
    // No number of JSON.
    [InlineData("{ a: 02n }")]
    // A string that begins behind the text.
    [InlineData("<pre class='xdebug-var-dump'>enum<>(>):<>string<>")]
    // A copy without tags that is the text itself.
    [InlineData("<pre class='xdebug-var-dump'")]
    [InlineData("<pre class=\"xdebug-var-dump\"")]
    // A dump inside of a finding that gives way to it.
    [InlineData("{1=>,Array(1) refcount(1){[\"\"]=>")]
    public void Nothing_fails(string source)
    {
        foreach (string text in new[] { source, $"Text.\n\n{source}\n\nText.", $"Text. {source} Text." })
        {
            Assert.Empty(_cleaner.Clean(text).Faults);
            Assert.Empty(_cleaner.CleanArticle(text).Faults);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Every_depth_that_is_accepted_works(int depth)
    {
        var cleaner = new Cleaner(new CleanerOptions { MaxDepth = depth });
        const string source = "Text.\n\narray(1) {\n  [0]=>\n  int(1)\n}\n\n[{\"id\":1,\"title\":\"a\"},{\"id\":2,\"title\":\"b\"}]\n\n$VAR1 = {'a' => [1]};\n\na:1:{i:0;a:0:{}}";
        Assert.Empty(cleaner.Clean(source).Faults);
        Assert.Equal(depth == 1, cleaner.Find(source).Any(leak => leak.Evidence.HasFlag(Evidence.LimitReached)));
    }

    [Fact]
    public void Closers_at_the_start_of_a_text_before_a_script_fail_no_detector() =>
        Assert.Empty(new Cleaner().Clean("){window.open(a").Faults);

    [Fact]
    public void Options_are_checked_where_they_are_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CleanerOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CleanerOptions { ScanBudget = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CleanerOptions { CutFrom = (Confidence)77 });
        Assert.Equal(new Cleaner().Find("string(3) \"abc\"").Length, new Cleaner(new CleanerOptions { Kinds = default, ExceptKinds = default }).Find("string(3) \"abc\"").Length);
    }
}
