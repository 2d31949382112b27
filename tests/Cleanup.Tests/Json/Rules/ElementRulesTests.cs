using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

public sealed class ElementRulesTests
{
    private delegate bool Rule(ref JsonText text, int position);

    [Theory]
    [InlineData("\"a\",", true)]
    [InlineData("\"a\" ]", true)]
    [InlineData("\"a\"", true)]
    [InlineData("\"a\" b", false)]
    [InlineData("\"a\n\",", false)]
    public void A_quoted_element_has_structure_behind_it(string source, bool expected) => Assert.Equal(expected, Asks(ElementRules.Quoted, source));

    [Theory]
    [InlineData("\"a\"]", true)]
    [InlineData("\"a\",\"b\"]", true)]
    [InlineData("\"a\",2]", true)]
    [InlineData("\"a\"}", false)]
    [InlineData("\"a\",b]", false)]
    public void In_a_list_another_element_or_the_closer_follows(string source, bool expected) =>
        Assert.Equal(expected, Asks(ElementRules.QuotedInList, source));

    [Theory]
    [InlineData("\"a\" \"b\"", true)]
    [InlineData("\"a\" 7,", true)]
    [InlineData("\"a\" seven,", false)]
    public void An_element_may_follow_without_a_comma(string source, bool expected) =>
        Assert.Equal(expected, Asks(ElementRules.QuotedBeforeAnother, source));

    [Theory]
    [InlineData("abc]", true)]
    [InlineData("abc\"]", true)]
    [InlineData("abc,\"d\"]", true)]
    [InlineData("abc, d]", false)]
    [InlineData(",]", false)]
    public void A_word_is_an_element_before_the_closer_or_a_quoted_one(string source, bool expected) =>
        Assert.Equal(expected, Asks(ElementRules.Bare, source));

    [Theory]
    [InlineData(" }", true)]
    [InlineData(" \"a\":1", true)]
    [InlineData(" 7;", true)]
    [InlineData(" \"a\"|", true)]
    [InlineData(" the tide", false)]
    [InlineData(" \"a\" said", false)]
    public void A_semicolon_parts_elements_when_one_stands_behind_it(string source, bool expected) =>
        Assert.Equal(expected, Asks(ElementRules.ItemOrCloser, source));

    [Theory]
    [InlineData("ObjectId(\"5f\")}", 9)]
    [InlineData("NumberLong(7),", 11)]
    [InlineData("new Date([1])]", 9)]
    [InlineData("load(7) more", null)]
    [InlineData("load(7, 8)", null)]
    [InlineData("(7)", null)]
    public void A_call_has_one_argument_and_ends_as_a_value(string source, int? expected)
    {
        var text = new JsonText(source);
        Assert.Equal(expected, CallRule.TryFind(ref text, 0, out int argument) ? argument : null);
    }

    private static bool Asks(Rule rule, string source)
    {
        var text = new JsonText(source);
        return rule(ref text, 0);
    }
}
