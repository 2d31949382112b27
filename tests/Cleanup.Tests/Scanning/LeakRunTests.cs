namespace Cleanup.Tests.Scanning;

/// <summary>Leaks in a row are judged as one: what a number once ended, such as so many rounds or so many scalars, it ends no more.</summary>
public sealed class LeakRunTests
{
    private const string Prose = "The council met on Thursday and agreed on the ferry, as it had done the year before.";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(30)]
    [InlineData(2_000)]
    public void Json_lines_at_a_texts_end_are_one_verdict(int lines)
    {
        string log = string.Join('\n', Enumerable.Range(1, lines).Select(line => $$"""{"a":"x{{line}}","b":{{line}}}"""));
        CleanResult result = _cleaner.Clean($"{Prose}\n\n{log}");
        Assert.Equal(lines, result.Leaks.Length);
        Assert.Single(result.Leaks.Select(static leak => (leak.Confidence, leak.Action)).Distinct());
        Assert.Empty(result.Limits);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void Dumped_scalars_before_a_dumped_string_are_cut_whole(string between)
    {
        string row = string.Join(between, Enumerable.Range(0, 100).Select(number => number == 50 ? "NULL" : $"int({number})").Append("string(3) \"abc\""));
        Assert.Equal($"{Prose}\n\n{Prose}", _cleaner.Clean($"{Prose}\n\n{row}\n\n{Prose}").Text);
    }

    [Theory]
    [InlineData(";a({\"\":1});k({\"\":1});k({\"\":1});a({\"\":1});a({\"\":1});a({\"\":1});a({\"\":1});c({\"\":1});k({\"\":1});k({\"\":1});")]
    [InlineData("b:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error)\nb:3:in '': (Error) `")]
    [InlineData("[[[[[[[[[[[[object A]object A]object A]object A]object A]object A]object A]object A]object A]object A]object A]object A]")]
    [InlineData("?> ?> ?> ?> ?> ?> ?> ?> ?> ?> ?> ?>")]
    public void A_second_cleaning_cuts_no_more(string source)
    {
        string text = _cleaner.Clean(source).Text;
        Assert.Same(text, _cleaner.Clean(text).Text);
    }

    [Theory]
    [InlineData("Text.\n\nArray ( [a]\u200B => 1 [b] => 2 )\n\nText two.")]
    [InlineData("Text.\n\nstring(3)\u200B \"abc\"\n\nText two.")]
    [InlineData("{body}\u200B{author}")]
    [InlineData("1 HTML\nSystem.A[].")]
    [InlineData("array ( => \na")]
    public void Nothing_to_cut_is_left_in_an_article(string source)
    {
        string text = _cleaner.CleanArticle(source).Text;
        Assert.DoesNotContain(_cleaner.Find(text), leak => leak.Action == LeakAction.Cut);
    }

    [Fact]
    public void A_text_of_one_kind_hides_no_other()
    {
        string statements = string.Concat(Enumerable.Repeat("SELECT * FROM tides;\n", 300));
        Assert.Contains(_cleaner.Find($"{statements}\nstring(3) \"abc\"\n\nText."), leak => leak.Kind == LeakKinds.PhpVarDump);
        string tags = string.Concat(Enumerable.Repeat("{{ tide.noon | round }} of the sea, ", 80));
        Assert.EndsWith("sea, \n\nText.", _cleaner.Clean($"{tags}\n\nstring(3) \"abc\"\n\nText.").Text, StringComparison.Ordinal);
    }
}
