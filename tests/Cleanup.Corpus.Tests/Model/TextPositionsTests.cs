using System.Text;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Model;

public class TextPositionsTests
{
    [Fact]
    public void Agrees_with_counting_rune_by_rune_on_any_text()
    {
        // Long enough for several blocks, and with everything that counts: pairs, lone surrogates, all line ends.
        Gen<string> texts = Gen.OneOf("a", "é", "😀", "\uD83D", "\uDE00", "\n", "\r", "\r\n", "words between ").Array[0, 700].Select(string.Concat);
        texts.Holds(text =>
        {
            var positions = new TextPositions(text);
            int codePoints = 0;
            int line = 1;
            int column = 1;
            for (int offset = 0; offset < text.Length;)
            {
                Assert.Equal((codePoints, line, column), (positions.CodePoints(offset), positions.Line(offset), positions.Column(offset)));
                bool endsLine = text[offset] == '\n' || (text[offset] == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n'));
                offset += Rune.TryGetRuneAt(text, offset, out Rune rune) ? rune.Utf16SequenceLength : 1;
                codePoints++;
                column = endsLine ? 1 : column + 1;
                if (endsLine) line++;
            }
            Assert.Equal(codePoints, positions.CodePoints(text.Length));
        }, samples: 200);
    }

    [Fact]
    public void The_end_of_a_text_is_a_place_too()
    {
        var positions = new TextPositions("a\n😀");
        Assert.Equal((3, 2, 2), (positions.CodePoints(4), positions.Line(4), positions.Column(4)));
    }
}
