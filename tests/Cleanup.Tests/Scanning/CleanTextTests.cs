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
        _cleaner.Find(Prose);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = 0;
        for (int i = 0; i < 100; i++) found += _cleaner.Find(Prose).Length;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(0, found);
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
        Assert.Equal([LeakKinds.PhpVarDump, LeakKinds.Json], _cleaner.Find(source).Select(leak => leak.Kind));
        Assert.Equal([LeakKinds.Json], new Cleaner(new CleanerOptions { Kinds = [LeakKinds.Json] }).Find(source).Select(leak => leak.Kind));
        Assert.Equal([LeakKinds.PhpVarDump], new Cleaner(new CleanerOptions { ExceptKinds = [LeakKinds.Json] }).Find(source).Select(leak => leak.Kind));

        const string tutorial = "It prints the following output:\n\narray(1) {\n  [0]=>\n  int(1)\n}\n\nText.";
        Assert.Equal(LeakAction.Reported, Assert.Single(_cleaner.Find(tutorial)).Action);
        Assert.Equal("It prints the following output:\n\nText.", new Cleaner(new CleanerOptions { CutFrom = Confidence.Possible }).Clean(tutorial).Text);
    }

    [Fact]
    public void A_kind_that_nobody_detects_is_refused()
    {
        var unknown = new LeakKind("php-var-dmp", "Nothing.", Confidence.Likely);
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Cleaner(new CleanerOptions { Kinds = [unknown] }));
        Assert.Contains("'php-var-dmp'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => _cleaner.Clean("array(1) {", source.Token));
        Assert.Throws<OperationCanceledException>(() => _cleaner.Find("array(1) {", source.Token));
        Assert.Throws<OperationCanceledException>(() => _cleaner.CleanArticle("array(1) {", cancellation: source.Token));
        Assert.Throws<OperationCanceledException>(() => _cleaner.CleanUtf8("array(1) {"u8, source.Token));
    }

    [Fact]
    public void A_text_in_utf8_is_cleaned_as_the_same_string()
    {
        const string source = "Gänse.\n\narray(1) {\n  [0]=>\n  int(1)\n}\n";
        CleanResult result = _cleaner.CleanUtf8(System.Text.Encoding.UTF8.GetBytes(source));
        Assert.Equal((_cleaner.Clean(source).Text, source.IndexOf('a', 6)), (result.Text, result.Leaks[0].Range.Start));
        Assert.Equal("\uFFFD", _cleaner.CleanUtf8([0xFF]).Text);
    }

    [Fact]
    public void What_was_recovered_can_be_looked_into()
    {
        Assert.Equal(1, _cleaner.Find("array(1) {\n  [0]=>\n  int(1)\n}")[0].Recovery.ToElement()!.Value[0].GetInt32());
        Assert.Null(RecoveredValue.None.ToElement());
    }
}
