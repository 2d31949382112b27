using System.Text;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

/// <summary>The index by blocks is what a walk from byte to byte finds, wherever in a block things stand.</summary>
public sealed class LineIndexTests
{
    private static readonly Gen<string> _lines = Gen.OneOf("\"", "\\", "\\\\", "\\\"", "\\u00e9", "\\u00g9", "\\n", "\\x", "{", "}", "[",
        "]", ",", ":", " ",
        "a", "0", "\u0001", "é", "The ferry leaves at noon.", new string('\\', 63), new string('x', 61)).Array[0, 40].Select(string.Concat);

    [Fact]
    public void The_index_is_what_a_walk_finds() => _lines.Holds(
        line =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(line);
            var index = new LineIndex();
            (bool isWhole, int[] places) = Walk(utf8);
            Assert.Equal(isWhole, index.TryRead(utf8));
            if (isWhole) Assert.Equal(places, index.Places.ToArray());
        },
        samples: 30_000);

    [Fact]
    public void What_is_between_marks_is_the_same_without_carryless_multiplication() =>
        Gen.ULong.Holds(marks => Assert.Equal(LineIndex.BetweenByShifts(marks), LineIndex.Between(marks)), samples: 10_000);

    // Whether each string ends and has valid escapes, and no backslash stands outside of one; the marks.
    private static (bool IsWhole, int[] Places) Walk(byte[] line)
    {
        var places = new List<int>();
        bool isInside = false;
        for (int i = 0; i < line.Length; i++)
        {
            bool isQuote = line[i] == '"';
            if (line[i] == '\\')
            {
                int length = i + 1 < line.Length && line[i + 1] == 'u' ? 6 : 2;
                if (!IsEscape(line.AsSpan(i, Math.Min(length, line.Length - i)))) return (false, []);
                i += length - 1;
                continue;
            }
            if (isInside && line[i] < 0x20) return (false, []);
            if (isQuote || (!isInside && "{}[],:"u8.Contains(line[i]))) places.Add(i);
            isInside ^= isQuote;
        }
        return (!isInside, [.. places]);
    }

    private static bool IsEscape(ReadOnlySpan<byte> escape) => escape.Length switch
    {
        2 => "\"\\/bfnrt"u8.Contains(escape[1]),
        6 => char.IsAsciiHexDigit((char)escape[2]) && char.IsAsciiHexDigit((char)escape[3]) && char.IsAsciiHexDigit((char)escape[4]) &&
            char.IsAsciiHexDigit((char)escape[5]),
        _ => false,
    };
}
