using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

public sealed class SwappedLineBreakTests
{
    [Theory]
    [InlineData("{\n\"pier\":\"Norr\n\"  }", true)]
    [InlineData("{\n\"pier\":\"Norr\n\"}", true)]
    [InlineData("{\"pier\":\"Norr\n\"}", false)]
    [InlineData("{\n\"pier\":\"Norr\n\",\"id\":1}", false)]
    [InlineData("{\n\"pier\":\"Norr\nOst\n\"}", false)]
    [InlineData("{\n\"pier\":\"Norr\\n\"}", false)]
    public void The_only_line_break_stands_before_the_closer_of_a_container_that_has_its_lines(string source, bool expected)
    {
        var text = new JsonText(source);
        StringToken token = StringEnd.Find(ref text, source.IndexOf(':', StringComparison.Ordinal) + 1, RuleTexts.Site("{"));
        Assert.Equal(StringEnding.Closed, token.Ending);
        Assert.Equal(expected, SwappedLineBreak.Ends(ref text, token, RuleTexts.Open("{").Top));
    }
}
