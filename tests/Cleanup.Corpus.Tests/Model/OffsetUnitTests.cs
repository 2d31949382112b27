using System.Text;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Model;

public class OffsetUnitTests
{
    [Fact]
    public void Offsets_count_what_the_encodings_do()
    {
        Gen<string> texts = Gen.OneOf("a", "\n", "é", "€", "😀", "\ud83d", "\ude00", new string('x', 300), new string('é', 511))
            .Array[0, 12].Select(string.Concat);
        texts.Holds(text =>
        {
            var utf8 = new TextPositions(text, OffsetUnit.Utf8);
            var utf16 = new TextPositions(text, OffsetUnit.Utf16);
            var codePoints = new TextPositions(text);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                if (offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset])) continue;
                Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, offset)), utf8.Offset(offset));
                Assert.Equal(offset, utf16.Offset(offset));
                Assert.Equal(text[..offset].EnumerateRunes().Count(), codePoints.Offset(offset));
            }
        }, samples: 200);
    }
}
