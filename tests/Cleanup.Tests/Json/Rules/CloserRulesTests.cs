using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

/// <summary>What stands behind a closer, and what it closes.</summary>
public sealed class CloserRulesTests
{
    [Theory]
    [InlineData("}", "", "{", "OfTop")]
    [InlineData("}", ",{\"a\":1}", "[{", "OfTop")]
    [InlineData("}", "", "{[", "OfOuter")]
    [InlineData("]", ",\"b\":1", "{[{", "OfOuter")]
    [InlineData("]", ",7", "[", "OfTop")]
    [InlineData("]", ",\"b\":1}", "{", "Extra")]
    [InlineData("]", "", "{", "OtherSort")]
    [InlineData("}", ",\"b\":1}", "{[", "OtherSort")]
    public void A_closer_is_what_leaves_what_follows_at_its_place(string closer, string behind, string open, string expected)
    {
        var text = new JsonText(behind);
        CloserReading reading = CloserRules.Of(ref text, 0, closer == "]", RuleTexts.Open(open), ReadingPolicy.Alone, maxDepth: 16);
        Assert.Equal(expected, reading.ToString());
    }

    [Theory]
    [InlineData(",[3]", 1, true)]
    [InlineData(",[3]", 2, false)]
    [InlineData(",3", 2, true)]
    [InlineData(",3", 1, false)]
    public void A_list_goes_on_as_it_began_and_one_further_out_ends_in_the_list_that_would_close(string behind, int depth, bool fits)
    {
        var text = new JsonText(behind);
        Assert.Equal(fits, CloserRules.FitsBehind(ref text, 0, RuleTexts.Open("[["), depth));
    }

    [Theory]
    [InlineData(",{\"a\":1}]", "Extra")]
    [InlineData("", "OfTop")]
    public void A_list_of_records_does_not_end_before_the_next(string behind, string expected)
    {
        var text = new JsonText(behind);
        ContainerStack open = RuleTexts.Open("[", endsInContainer: true);
        Assert.Equal(expected, CloserRules.Of(ref text, 0, isArray: true, open, ReadingPolicy.Alone, maxDepth: 16).ToString());
    }

    [Theory]
    [InlineData("\"b\":1", false, true)]
    [InlineData("b: 1", false, true)]
    [InlineData("b: 1", true, true)]
    [InlineData("b: so", true, false)]
    [InlineData("so it is", false, false)]
    public void A_property_follows_without_its_comma(string source, bool isNewLine, bool expected)
    {
        var text = new JsonText(source);
        Assert.Equal(expected, CommaRules.BeforeProperty(ref text, 0, isNewLine, unquotedKeys: false, ReadingPolicy.Alone));
        if (isNewLine) Assert.False(CommaRules.BeforeProperty(ref text, 0, isNewLine, unquotedKeys: false, ReadingPolicy.InProse));
    }

    [Theory]
    [InlineData("7]", false, true, true)]
    [InlineData("\"b\"]", false, true, true)]
    [InlineData("\"b\" \"c\"]", false, true, false)]
    [InlineData("{\"a\":1}", false, true, false)]
    [InlineData("{\"a\":1}", true, true, true)]
    [InlineData("7]", true, true, false)]
    [InlineData("so it is", false, false, false)]
    public void An_element_follows_without_its_comma(string source, bool endsInContainer, bool alone, bool inProse)
    {
        foreach ((ReadingPolicy policy, bool expected) in ((ReadingPolicy, bool)[])[(ReadingPolicy.Alone, alone), (ReadingPolicy.InProse, inProse)])
        {
            var text = new JsonText(source);
            Assert.Equal(expected, CommaRules.BeforeElement(ref text, 0, source[0], endsInContainer, isBareLine: false, policy, maxDepth: 16));
        }
    }
}
