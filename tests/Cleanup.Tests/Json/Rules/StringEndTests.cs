using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Tests.Json.Rules;

public sealed class StringEndTests
{
    [Theory]
    [InlineData("\"plain\",\"b\":1", "plain", "Closed", "")]
    [InlineData("\"an \\\" escaped\"}", "an \\\" escaped", "Closed", "")]
    [InlineData("\"say \"ahoy\" twice\"}", "say \"ahoy\" twice", "Closed", "\"ahoy\"")]
    [InlineData("\"lost, \"b\":1}", "lost", "Unclosed", "")]
    [InlineData("\"lost\n,\"b\":1}", "lost", "Unclosed", "")]
    [InlineData("\"two\nlines\"}", "two\nlines", "Closed", "")]
    [InlineData("\"{\"a\":1}\",\"b\":1}", "{\"a\":1}", "Closed", "\"a\"")]
    [InlineData("\"it goes on", "it goes on", "Cut", "")]
    [InlineData("\"it goes on}", "it goes on", "Unclosed", "")]
    public void A_value_ends_here(string source, string content, string ending, string inner)
    {
        var text = new JsonText(source);
        StringToken token = StringEnd.Find(ref text, 0, RuleTexts.Site("{"));
        Assert.Equal((content, ending, inner), (Of(source, token.Content), token.Ending.ToString(), Of(source, token.InnerQuotes)));
    }

    [Theory]
    [InlineData("\"he said \"hi\", \"then\" he left\", \"b\"]", "he said \"hi\", \"then\" he left", "Closed")]
    [InlineData("\"[{\"a\":1,\"b\":\"x\"}]\", \"b\"]", "[{\"a\":1,\"b\":\"x\"}]", "Closed")]
    [InlineData("\"lost, \"b\"]", "lost", "Unclosed")]
    public void An_element_ends_here(string source, string content, string ending)
    {
        var text = new JsonText(source);
        StringToken token = StringEnd.Find(ref text, 0, RuleTexts.Site("["));
        Assert.Equal((content, ending), (Of(source, token.Content), token.Ending.ToString()));
    }

    [Theory]
    [InlineData("lost, \"b\":1", 6, "{", "lost")]
    [InlineData("lost                              , \"b\":1", 36, "{", "lost")]
    [InlineData("lost},{\"b\":1", 7, "[{", "lost")]
    [InlineData("lost}{\"id\":1", 6, "[{", "lost")]
    [InlineData("lost}{\"b\":1", 6, "[{", null)]
    [InlineData("lost \"b\":1", 5, "{", null)]
    [InlineData("lost, \"b\"]", 6, "[", "lost")]
    [InlineData("lost, \"b\"}", 6, "[", null)]
    public void The_next_quote_opens_what_follows_a_string_without_its_end(string source, int position, string open, string? expected)
    {
        var text = new JsonText(source) { Keys = RuleTexts.Known("id") };
        bool found = MissedEnd.TryFind(ref text, 0, position, RuleTexts.Site(open), out int missed);
        Assert.Equal(expected, found ? source[..missed] : null);
    }

    [Fact]
    public void A_key_has_no_missed_end()
    {
        var text = new JsonText("lost, \"b\":1");
        Assert.False(MissedEnd.TryFind(ref text, 0, 6, RuleTexts.Site("{", isKey: true), out _));
    }

    private static string Of(string source, TextRange range) => source.AsSpan().Slice(range).ToString();
}
