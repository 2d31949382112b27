using Cleanup.Detection;
using Cleanup.Scanning;

namespace Cleanup.Tests.Kinds;

/// <summary>Kinds of one's own that a regular expression describes.</summary>
public sealed class PatternKindTests
{
    [Theory]
    [InlineData(@"\[ad_\d+\]", "The ferry sails at nine.\n\n[ad_1]\n\nIt is back at noon.\n", "[ad_1]")]
    [InlineData(@"^--- .* Gazette online ---$", "The ferry sails.\n--- The Gazette online ---\nIt is back.\n", "--- The Gazette online ---")]
    [InlineData(@"<<vendor:[^>]*>>", "The ferry sails at nine.<<vendor:slot 7>>\n\nIt is back.\n", "<<vendor:slot 7>>")]
    [InlineData(@"(?i)\bread more on acme\b", "The ferry sails. READ MORE ON ACME\n", "READ MORE ON ACME")]
    [InlineData(@"続きを読む \[PR\]", "The ferry sails.\n続きを読む [PR]\n", "続きを読む [PR]")]
    public void What_people_write_by_hand_is_cut(string pattern, string text, string leak)
    {
        CleanResult result = CleanerOf(new PatternKind("own", pattern)).Clean(text);

        Finding found = Assert.Single(result.Leaks);
        Assert.Equal((leak, LeakAction.Cut), (text.Substring(found.Range.Start, found.Range.Length), found.Action));
        Assert.DoesNotContain(leak, result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_groups_are_the_recovered_value()
    {
        var kind = new PatternKind("own", @"\[ad (?<slot>\w+)(?: by (?<vendor>[^\]]+))?\]");

        Assert.Equal("""{"slot":"top","vendor":"Müller \"X\""}""", JsonOf(kind, "Sails at nine. [ad top by Müller \"X\"]\n"));
        Assert.Equal("""{"slot":"top"}""", JsonOf(kind, "Sails at nine. [ad top]\n"));
        Assert.Equal("", JsonOf(kind with { Pattern = @"\[ad (\w+)\]" }, "Sails at nine. [ad top]\n"));
        Assert.Equal("{\"slot\":\"\uFFFD\"}", JsonOf(kind with { Pattern = @"\[ad (?<slot>.)\]" }, "Sails at nine. [ad \uD800]\n"));
    }

    [Theory]
    [InlineData(@"^AD-SLOT$", "AD-SLOT\nx AD-SLOT\nAD-SLOT x\nAD-SLOT\r\nAD-SLOT", new[] { 0, 28, 37 })]
    [InlineData(@"\bslot\b", "slot slots aslot slot_ (slot)", new[] { 0, 24 })]
    [InlineData(@"\Aslot", "slot slot", new[] { 0 })]
    [InlineData(@"slot\z", "slot slot", new[] { 5 })]
    [InlineData(@"slot[$^]$", "slot$ slot$", new[] { 6 })]
    public void Anchors_see_the_text_around(string pattern, string text, int[] starts) =>
        Assert.Equal(starts, FindIn(text, Certain(pattern)).Select(static found => found.Range.Start));

    [Fact]
    public void The_carriage_return_of_a_line_stays()
    {
        Cleaner cleaner = CleanerOf(Certain("^AD-SLOT(?<rest>.*)$"));

        CleanResult result = cleaner.Clean("One.\r\nAD-SLOT 7\r\nTwo.\r\n");

        Assert.Equal("""{"rest":" 7"}""", result.Leaks[0].Recovery.ToElement()!.Value.GetRawText());
        Assert.Equal(new TextRange(6, 9), result.Leaks[0].Range);
    }

    [Theory]
    [InlineData("(AD-SLOT)?")]
    [InlineData("(AD-SLOT)*|^")]
    public void A_match_is_never_empty(string pattern) =>
        Assert.Equal([new TextRange(2, 7)], FindIn("a AD-SLOT b", Certain(pattern) with { Keywords = ["AD-SLOT"] }).Select(found => found.Range));

    [Fact]
    public void What_matches_without_a_keyword_is_none()
    {
        PatternKind kind = Certain(@"\[\w+\]") with { Keywords = ["ad_", "promo"] };

        Assert.Equal([3, 20], FindIn("x, [ad_1], [sic], a [promo] b", kind).Select(static found => found.Range.Start));
    }

    [Fact]
    public void A_match_may_have_lines_but_no_end_of_them()
    {
        PatternKind kind = Certain(@"BEGIN-AD[\s\S]*?END-AD");
        string Block(int length) => $"BEGIN-AD{new string('x', length - 14)}END-AD";
        string text = $"a\nBEGIN-AD\nbuy\nnow\nEND-AD\n{Block(5_000)}\n{Block(5_001)}\n";

        Assert.Equal([23, 5_000], FindIn(text, kind).Select(static found => found.Range.Length));
    }

    [Fact]
    public void Where_the_longest_is_too_long_a_shorter_one_counts()
    {
        string text = $"BEGIN-AD buy END-AD {new string('x', PatternDetector.LongestMatch)} END-AD";

        Assert.Equal([19], FindIn(text, Certain(@"BEGIN-AD[\s\S]*END-AD")).Select(static found => found.Range.Length));
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void A_pattern_has_a_length(int length, bool isTaken) => AssertTaken($"AD[{new string('a', length - 4)}]", isTaken);

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void A_pattern_has_a_depth(int groups, bool isTaken) =>
        AssertTaken($"{new string('(', groups)}AD{new string(')', groups)}", isTaken);

    [Fact]
    public void All_of_a_long_text_is_found()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(static i => i % 7 == 0 ? "[ad_1] word " : "[ad_x] word "));

        Assert.Equal(2_858, FindIn(text, Certain(@"\[ad_\d\]")).Length);
    }

    [Theory]
    [InlineData(@"\[ad_\d+\]")]
    [InlineData(@"\[\w+_\d+\]")]
    [InlineData(@"\[\w+_1\b\]")]
    public void Where_another_kind_begins_too_it_wins(string pattern) =>
        Assert.Equal(["own"], CleanerOf(new PatternKind("own", pattern)).Find("The ferry sails.\n\n[ad_1]\n").Select(static found => found.Kind.Id));

    [Fact]
    public void Inside_of_another_leak_it_is_none()
    {
        const string Dump = "array(1) {\n  [\"x\"]=>\n  string(6) \"[ad_1]\"\n}\n";

        Assert.Equal(LeakKinds.PhpVarDump, Assert.Single(CleanerOf(new PatternKind("own", @"\[ad_\d+\]")).Find("Sails at nine.\n\n" + Dump)).Kind);
    }

    [Fact]
    public void Around_a_match_is_weighed_what_it_is()
    {
        var kind = new PatternKind("own", @"\[ad_\d+\]");
        const string Text = "To show an advertisement with the plugin, write the shortcode `[ad_1]` in the source code of your template:\n\n" +
            "```\n<div>\n[ad_1]\n</div>\n```\n\nThe function then calls the API.\n";

        Assert.All(FindIn(Text, kind), static found => Assert.Equal((Confidence.Possible, LeakAction.Reported), (found.Confidence, found.Action)));
        Assert.All(FindIn(Text, kind with { InContext = false }), static found => Assert.Equal(Confidence.Certain, found.Confidence));
        Assert.Contains("shortcode", CleanerOf(kind).Explain(Text).Findings[0].Finding.Kind.JudgedAs, StringComparison.Ordinal);
        Assert.NotNull(CleanerOf(kind).Explain(Text).Findings[0].Judgement);
    }

    [Theory]
    [InlineData("", "it is empty", null)]
    [InlineData("a(b", "Not enough )'s", 3)]
    [InlineData("[z-a]x", "[x-y] range in reverse order", 4)]
    [InlineData("AD(?=x)", "looking around, references back and atomic groups cannot be searched for in linear time", 2)]
    [InlineData(@"(A)D\1", "looking around, references back and atomic groups cannot be searched for in linear time", 4)]
    [InlineData("(?>AD)", "looking around, references back and atomic groups cannot be searched for in linear time", 0)]
    [InlineData(@"\w+", "it holds no literal that every match must have: name one, or several of which every match has one, as keywords", null)]
    [InlineData("(a+)+$", "it holds no literal that every match must have: name one, or several of which every match has one, as keywords", null)]
    [InlineData("広告", "it holds no literal that every match must have: name one, or several of which every match has one, as keywords", null)]
    [InlineData(
        "AD(x?y?){1000}",
        "it is too large: repeated as often as its counts allow it has about 2002 parts, and 1000 are the most; * and + cost nothing",
        null)]
    public void A_bad_pattern_says_why_and_where(string pattern, string reason, int? offset)
    {
        PatternException exception = Assert.Throws<PatternException>(() => new PatternDetector(new PatternKind("own", pattern)));

        Assert.Equal((reason, offset), (exception.Message, exception.Offset));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("広告")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_keyword_that_says_too_little_is_refused(string keyword) =>
        Assert.Throws<PatternException>(() => new PatternDetector(new PatternKind("own", @"\w+") { Keywords = [keyword] }));

    /// <summary>Patterns that other engines take exponential time for, and texts to go with them.</summary>
    [Theory]
    [InlineData("ad(a+)+$", "aaaa")]
    [InlineData("ad(a|aa)+$", "adaaa")]
    [InlineData("ad(.*a){20}", "ada ")]
    [InlineData(@"\[ad_\d+\]", "[ad_")]
    [InlineData(@"ad[\s\S]*end", "ad ")]
    [InlineData(@"ad[\s\S]*end", "ad end ")]
    [InlineData(@"(?s)^.*ad.*$", "ad\n")]
    [InlineData(@"(a?){200}ad", "a")]
    public void Steps_and_memory_are_linear(string pattern, string unit)
    {
        PatternKind kind = Certain(pattern) with { Keywords = ["ad"] };
        (long Steps, long Bytes) once = Measure(kind, string.Concat(Enumerable.Repeat(unit, 20_000 / unit.Length)));
        (long Steps, long Bytes) fourfold = Measure(kind, string.Concat(Enumerable.Repeat(unit, 80_000 / unit.Length)));

        Assert.InRange(fourfold.Steps, 0, (5 * once.Steps) + 50_000);
        Assert.InRange(fourfold.Bytes, 0, (5 * once.Bytes) + 1_000_000);
    }

    private static void AssertTaken(string pattern, bool isTaken)
    {
        Exception? exception = Record.Exception(() => new PatternDetector(new PatternKind("own", pattern)));
        Assert.Equal(isTaken, exception is null);
        if (!isTaken) Assert.IsType<PatternException>(exception);
    }

    private static PatternKind Certain(string pattern) => new("own", pattern) { InContext = false };

    private static Cleaner CleanerOf(PatternKind kind) => new CleanerBuilder().Add(new PatternDetector(kind)).Build();

    private static Finding[] FindIn(string text, PatternKind kind) =>
        [.. CleanerOf(kind).Find(text).Where(static found => string.Equals(found.Kind.Id, "own", StringComparison.Ordinal))];

    private static string JsonOf(PatternKind kind, string text) => FindIn(text, kind)[0].Recovery.ToElement()?.GetRawText() ?? "";

    private static (long Steps, long Bytes) Measure(PatternKind kind, string text)
    {
        var scanner = new Scanner(new CleanerOptions { ScanBudget = 1_000_000 }, [new PatternDetector(kind)]);
        long[] spent = new long[1];
        ScanContext scan = scanner.Open(text, scanner.LedgerFor(spent, text.Length, CancellationToken.None));
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        while (scanner.TryFindNext(ref scan, out _))
        {
        }
        return (spent[0], GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
