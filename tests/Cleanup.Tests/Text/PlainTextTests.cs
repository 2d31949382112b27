using Cleanup.Text;

namespace Cleanup.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Bread &amp; butter", "Bread & butter")]
    [InlineData("A <em>very</em> old mill", "A very old mill")]
    [InlineData("<p>Short</p>", "Short")]
    // Words that a browser shows apart stay apart.
    [InlineData("The mill<br>and the miller", "The mill and the miller")]
    [InlineData("The mill<br /> and the miller", "The mill and the miller")]
    [InlineData("<p>The mill</p><p>The miller</p>", "The mill The miller")]
    [InlineData("The mill<!-- draft --> turns", "The mill turns")]
    // No tags.
    [InlineData("3 < 4 and 5 > 4", "3 < 4 and 5 > 4")]
    [InlineData("f**k and <3", "f**k and <3")]
    [InlineData("less <than", "less <than")]
    public void It_is_what_a_reader_sees(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));
}
