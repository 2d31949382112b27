using Cleanup.Text;

namespace Cleanup.Tests.Text;

public sealed class ProseLinesTests
{
    [Theory]
    [InlineData("The vote is public.", true)]
    [InlineData("Council votes for new harbour bridge on Thursday", true)]
    [InlineData("市议会星期四晚上投票通过了新的港口大桥计划。", true)]
    [InlineData("สภาเมืองลงมติเห็นชอบสะพานท่าเรือแห่งใหม่", true)]
    [InlineData("a name of four", false)]
    [InlineData("public $a name of some length and more =>", false)]
    [InlineData("return shop.open(door, 'The shop is open again.');", false)]
    [InlineData("#1 /srv/www/index.php(4): Shop\\Store->open()", false)]
    [InlineData("", false)]
    public void A_line_is_prose_when_it_is_a_sentence(string line, bool isProse) => Assert.Equal(isProse, ProseLines.IsOne(line));

    [Theory]
    [InlineData("no stock\n\nThe vote is public.", true)]
    [InlineData("no stock\r\n\r\nThe vote is public.", true)]
    [InlineData("no stock\n \nid = 3\nThe vote is public.", true)]
    [InlineData("no stock\nThe vote is public.", false)]
    [InlineData("The vote is public.", false)]
    [InlineData("\n\n", false)]
    public void A_paragraph_stands_behind_a_blank_line(string text, bool holds) => Assert.Equal(holds, ProseLines.HoldParagraph(text));

    [Theory]
    [InlineData("id\nThe vote is public.\nid", 3)]
    [InlineData("The vote is public.\nid", 22)]
    [InlineData("", 0)]
    public void The_next_line_of_prose_stands_behind_the_first(string text, int start) =>
        Assert.Equal(start, ProseLines.StartOfNext(text));
}
