namespace Cleanup.Tests.Scanning;

public sealed class CleanTextTests
{
    private const string Prose =
        "The council votes (again) on Thursday [as it does], said A. Almqvist {see below}. “We help [them] when it is necessary,” she said.\n\n" +
        "Kickers: Moreira(6), 27- Lawrence(7)(16- López(6) 72'), string(6) and int(7); call +49(0)69 or see § 13 (6). The array(3) of tests (1) passed.\n\n" +
        "It cost $1.2 million [1][2], \"a sum\" (in 2015) that nobody {but one} had asked for: “Build It or Drop It”.";

    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void A_clean_text_comes_back_as_the_same_instance()
    {
        CleanResult result = _cleaner.Clean(Prose);
        Assert.Same(Prose, result.Text);
        Assert.Empty(result.Leaks);
        Assert.Empty(result.Edits);
        Assert.Empty(result.Limits);
    }

    [Fact]
    public void Searching_a_clean_text_allocates_nothing()
    {
        _cleaner.TryFindNext(Prose, 0, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool found = false;
        for (int i = 0; i < 100; i++) found |= _cleaner.TryFindNext(Prose, 0, out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.False(found);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Empty_and_blank_texts_are_clean()
    {
        foreach (string text in new[] { "", " ", "\n\n\n", "\uFEFF" })
        {
            Assert.Same(text, _cleaner.Clean(text).Text);
            Assert.Same(text, _cleaner.CleanArticle(text).Text);
        }
    }

    [Fact]
    public void Options_decide_on_kinds_and_cuts()
    {
        const string source = "Text.\n\narray(1) {\n  [0]=>\n  int(1)\n}\n\nText.\n\n[{\"id\":1,\"title\":\"a\",\"url\":\"/a\"},{\"id\":2,\"title\":\"b\",\"url\":\"/b\"}]";
        Assert.Equal(["php-var-dump", "json"], _cleaner.Find(source).Select(leak => leak.Kind));
        Assert.Equal(["json"], new Cleaner(new CleanerOptions { Kinds = ["json"] }).Find(source).Select(leak => leak.Kind));
        Assert.Equal(["php-var-dump"], new Cleaner(new CleanerOptions { ExceptKinds = ["json"] }).Find(source).Select(leak => leak.Kind));

        const string tutorial = "It prints the following output:\n\narray(1) {\n  [0]=>\n  int(1)\n}\n\nText.";
        Assert.Equal(LeakAction.Reported, Assert.Single(_cleaner.Find(tutorial)).Action);
        Assert.Equal("It prints the following output:\n\nText.", new Cleaner(new CleanerOptions { CutFrom = Confidence.Possible }).Clean(tutorial).Text);
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_the_list_of_kinds()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Cleaner(new CleanerOptions { Kinds = ["php-var-dmp"] }));
        Assert.Contains("'php-var-dmp'", error.Message, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", LeakKinds.All.Select(kind => kind.Id)), error.Message, StringComparison.Ordinal);
    }
}
