using Cleanup.Judging;

namespace Cleanup.Tests.Judging;

/// <summary>What a line of a page is taken for.</summary>
public sealed class SegmentClassifierTests
{
    [Theory]
    [InlineData("The council votes on Thursday about the ferry.", SegmentClass.Prose)]
    [InlineData("Le conseil vote jeudi sur le bac du port.", SegmentClass.Prose)]
    [InlineData("市议会将于星期四就渡轮问题进行投票。", SegmentClass.Prose)]
    [InlineData("<p>The council votes on Thursday about the <b>ferry</b>.</p>", SegmentClass.Prose)]
    [InlineData("Use the back door when the front door of the hall is locked.", SegmentClass.Prose)]
    [InlineData("Most read", SegmentClass.Short)]
    [InlineData("Home News Sport", SegmentClass.Short)]
    [InlineData("var slot = document.getElementById('x');", SegmentClass.Machine)]
    [InlineData(".share { float: left; }", SegmentClass.Machine)]
    [InlineData("2015-07-23 13:38:26 the worker began its round", SegmentClass.Machine)]
    [InlineData("ValueError: no such harbour", SegmentClass.Machine)]
    [InlineData("$ git clone harbour", SegmentClass.Source)]
    [InlineData("import harbour", SegmentClass.Source)]
    [InlineData("public static void main", SegmentClass.Source)]
    [InlineData("SELECT * FROM tides", SegmentClass.Source)]
    [InlineData("harbour tideswhichriseandfalltwiceadayandnobodywhoseesthemsayswhyat", SegmentClass.Machine)]
    [InlineData("harbour tides whichriseandfalltwiceadayandnobodywhoseesthemsayswhya", SegmentClass.Short)]
    [InlineData("harbour tideswhichriseandfalltwiceadayandnobodywhoseesthemsa", SegmentClass.Short)]
    [InlineData("12 34 56 789", SegmentClass.Short)]
    [InlineData("12 34 56 7890", SegmentClass.Machine)]
    [InlineData("<script type=\"text/javascript\">//<![CDATA[", SegmentClass.Mark)]
    [InlineData("//]]></script>", SegmentClass.Mark)]
    [InlineData("<input type=\"text\" value = \"", SegmentClass.Mark)]
    [InlineData("<img class='quay' src=", SegmentClass.Mark)]
    [InlineData("\" class=\"wide\" id='tide' />", SegmentClass.Mark)]
    [InlineData("\">", SegmentClass.Mark)]
    [InlineData("<textarea rows='3'></textarea>", SegmentClass.Mark)]
    [InlineData("<input type=\"text\" value = \"7", SegmentClass.Machine)]
    [InlineData("\" class=\"wide\" id='tide' / more of it", SegmentClass.Short)]
    internal void It_is(string line, SegmentClass expected) => Assert.Equal(expected, SegmentClassifier.Classify(line, 0).Class);

    [Theory]
    [InlineData("The council votes", 3)]
    [InlineData("渡轮问题", 2)]
    [InlineData("it’s 12", 2)]
    [InlineData("{ } =>", 0)]
    public void Words_are_counted_in_any_script(string line, int words) => Assert.Equal(words, TextMeasures.Words(line));

    [Fact]
    public void No_line_takes_time_with_the_square_of_its_length()
    {
        string hostile = string.Concat(Enumerable.Repeat("a-", 200)) + string.Concat(Enumerable.Repeat("//-->", 80));
        Assert.NotEmpty(Segmenter.Split(string.Concat(Enumerable.Repeat(hostile + "\n", 200))));
    }
}
