using Cleanup.Text;

namespace Cleanup.Tests.Text;

/// <summary>How far what a text is read by goes: so far and one unit further.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(1_001, 0)]
    public void A_tag(int length, int expected) => Assert.Equal(expected, HtmlTag.LengthAt("<a ".PadRight(length - 1, 'x') + ">"));

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void Blanks_beside_a_leak(int blanks, bool isEdge)
    {
        string text = $"a\n{new string(' ', blanks - 1)}x{new string(' ', blanks - 1)}\nb";
        Assert.Equal(isEdge, Lines.BeginAt(text, text.IndexOf('x', StringComparison.Ordinal)));
        Assert.Equal(isEdge, Lines.EndAt(text, text.IndexOf('x', StringComparison.Ordinal) + 1));
    }

    [Theory]
    [InlineData("&lt;b&gt;Tide", "Tide")]
    [InlineData("&amp;lt;b&amp;gt;Tide", "Tide")]
    [InlineData("&amp;amp;lt;b&amp;amp;gt;Tide", "&lt;b&gt;Tide")]
    public void Levels_of_markup(string title, string plain) => Assert.Equal(plain, PlainText.Of(title));

    [Theory]
    [InlineData(4_996, false)]
    [InlineData(4_997, true)]
    public void A_comment_of_code(int length, bool isProse) =>
        Assert.Equal(isProse, ProseInCode.IsIn($"/*{"the ferry is late today".PadRight(length)}*/"));

    [Theory]
    [InlineData("\u001B[1;38;2;255;255;255;255m", 0)]
    [InlineData("\u001B[1;38;2;255;255;255;55m", 24)]
    public void A_colour(string sequence, int skipped) => Assert.Equal(skipped, TerminalColours.Skip(sequence + "x", 0));
}
