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
                Assert.InRange(offset, positions.RangeOfLine(line)!.Value.Start, positions.RangeOfLine(line)!.Value.End + 1);
                bool isOfEnd = text[offset] is '\n' or '\r';
                if (!isOfEnd) Assert.Equal(offset, positions.RangeAt(line, column)!.Value.Start);
                bool endsLine = text[offset] == '\n' || (text[offset] == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n'));
                offset += Rune.TryGetRuneAt(text, offset, out Rune rune) ? rune.Utf16SequenceLength : 1;
                codePoints++;
                column = endsLine ? 1 : column + 1;
                if (endsLine) line++;
            }
            Assert.Equal(codePoints, positions.CodePoints(text.Length));
        }, samples: 200);
    }

    [Theory]
    [InlineData("", "[0,0)")]
    [InlineData("ab", "[0,2)")]
    [InlineData("ab\n", "[0,2) [3,3)")]
    [InlineData("ab\r\n\r\nc\r", "[0,2) [4,4) [6,7) [8,8)")]
    [InlineData("a\r\rb\n\n", "[0,1) [2,2) [3,4) [5,5) [6,6)")]
    public void A_line_ends_before_its_line_break(string text, string lines)
    {
        var positions = new TextPositions(text);
        IEnumerable<TextRange?> ranges = Enumerable.Range(1, positions.Lines).Select(positions.RangeOfLine);
        Assert.Equal(lines, string.Join(' ', ranges.Select(static range => $"[{range!.Value.Start},{range.Value.End})")));
        Assert.Null(positions.RangeOfLine(0));
        Assert.Null(positions.RangeOfLine(positions.Lines + 1));
    }

    [Theory]
    [InlineData(1, 0, null, 0)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(1, 3, 3, 1)]
    [InlineData(1, 4, 4, 1)]
    [InlineData(1, 5, 5, 0)]
    [InlineData(1, 6, null, 0)]
    [InlineData(2, 1, 7, 0)]
    [InlineData(2, 2, null, 0)]
    [InlineData(4, 1, null, 0)]
    public void A_column_counts_code_points(int line, int column, int? start, int length)
    {
        TextRange? range = new TextPositions("a😀\uD83Db\r\n\nc").RangeAt(line, column);
        Assert.Equal(start is null ? null : new TextRange(start.Value, length), range);
    }

    [Fact]
    public void The_end_of_a_text_is_a_place_too()
    {
        var positions = new TextPositions("a\n😀");
        Assert.Equal((3, 2, 2), (positions.CodePoints(4), positions.Line(4), positions.Column(4)));
    }
}
