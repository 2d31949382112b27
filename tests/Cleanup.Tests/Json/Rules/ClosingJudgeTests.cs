using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

/// <summary>What stands behind a quote, in which container, and whether it closes the string.</summary>
public sealed class ClosingJudgeTests
{
    [Theory]
    [InlineData("", "{", "Yes")]
    [InlineData("}", "{", "Yes")]
    [InlineData("]", "{", "Yes")]
    [InlineData("} more\"", "[{", "No")]
    [InlineData("},", "[{", "Yes")]
    [InlineData("]}", "{[", "Yes")]
    [InlineData(",\"b\":1", "{", "Yes")]
    [InlineData(", b: 1", "{", "Yes")]
    [InlineData(", he said", "{", "No")]
    [InlineData(",\n he said", "{", "Maybe")]
    [InlineData(",\"b\"]", "[", "Yes")]
    [InlineData(",{\"a\":1}", "[", "Yes")]
    [InlineData(",[1]", "{", "No")]
    [InlineData(": he", "{", "No")]
    [InlineData(" + \"b\"}", "{", "Yes")]
    [InlineData(" + b}", "{", "No")]
    [InlineData("; \"b\": 1", "{", "Yes")]
    [InlineData("; said", "{", "No")]
    [InlineData(" | the rest", "{", "No")]
    [InlineData(" \"b\":1", "{", "Yes")]
    [InlineData(" \"b\" said", "{", "No")]
    [InlineData(" 7]", "[", "Yes")]
    [InlineData(" stray}", "{", "Yes")]
    [InlineData(" stray words and more of them", "{", "No")]
    [InlineData("...]", "[", "Yes")]
    [InlineData("\nAnd so on", "{", "Maybe")]
    public void A_value_ends_where_the_payload_goes_on(string behind, string open, string expected) =>
        Assert.Equal(Enum.Parse<StringClosing>(expected), Judge(behind, RuleTexts.Site(open)));

    [Theory]
    [InlineData(":1", "Yes")]
    [InlineData(" => 1", "Yes")]
    [InlineData(" 1}", "Yes")]
    [InlineData(",\"b\":1", "Yes")]
    [InlineData(" of it\":1", "No")]
    public void A_key_ends_before_its_colon_or_its_value(string behind, string expected) =>
        Assert.Equal(Enum.Parse<StringClosing>(expected), Judge(behind, RuleTexts.Site("{", isKey: true)));

    [Theory]
    [InlineData("", "Maybe")]
    [InlineData(",\"b\":1", "Yes")]
    [InlineData(" stray}", "No")]
    public void In_prose_less_is_taken_for_the_payload(string behind, string expected) =>
        Assert.Equal(Enum.Parse<StringClosing>(expected), Judge(behind, RuleTexts.Site("{", policy: ReadingPolicy.InProse)));

    [Theory]
    [InlineData("", "{", "No")]
    [InlineData(",\"b\" and", "[", "No")]
    [InlineData(" 7]", "[", "No")]
    public void An_odd_quote_inside_wants_its_partner(string behind, string open, string expected) =>
        Assert.Equal(Enum.Parse<StringClosing>(expected), Judge(behind, RuleTexts.Site(open), quotesAreOdd: true));

    private static StringClosing Judge(string behind, StringSite site, bool quotesAreOdd = false)
    {
        var text = new JsonText(behind);
        return ClosingJudge.Judge(ref text, 0, site, quotesAreOdd);
    }
}
