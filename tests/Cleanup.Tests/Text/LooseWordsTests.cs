using Cleanup.Text;

namespace Cleanup.Tests.Text;

/// <summary>Words are known again in what scraping made of them.</summary>
public sealed class LooseWordsTests
{
    [Theory]
    [InlineData("in \"a\"", "in \"", 4)]
    [InlineData("in \u201Ca\u201D", "in \"", 4)]
    [InlineData("in\u00A0\"a\"", "in \"", 4)]
    [InlineData("in &quot;a&quot;", "in \"", 9)]
    [InlineData("in &amp;quot;a", "in \"", 13)]
    [InlineData("==&gt; a", "==> ", 7)]
    [InlineData("R&D", "R&D", 3)]
    [InlineData("in 'a'", "in \"", -1)]
    [InlineData("in &lt;a", "in \"", -1)]
    [InlineData("in", "in \"", -1)]
    public void The_length_of_words_is_that_of_what_stands_for_them(string text, string words, int length) =>
        Assert.Equal(length, LooseWords.LengthIn(text, words));
}
