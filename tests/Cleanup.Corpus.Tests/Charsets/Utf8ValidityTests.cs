using System.Text;
using System.Text.Unicode;
using Cleanup.Corpus.Charsets;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Charsets;

public sealed class Utf8ValidityTests
{
    // Characters of every length at the edges of their ranges, and what is none: overlong, surrogates, too large, cut short, on its own.
    private static readonly byte[][] _pieces =
    [
        .. ((string[])["a", "The ferry leaves at noon.", "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFF",
            "\U00010000", "\U0010FFFF", "Паром", "橋は開通した"]).Select(Encoding.UTF8.GetBytes),
        [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0x80], [0xBF], [0xC2], [0xE1, 0x80], [0xF1, 0x80, 0x80],
            [0xF1], [0xE1],
    ];

    [Fact]
    public void Says_what_dotnet_says() => Gen.Select(
        Gen.Frequency((20, Gen.Int[0, 12]), (1, Gen.Int[13, _pieces.Length - 1])).Array[0, 60], Gen.Int[0, 3], (pieces, cut) =>
            pieces.SelectMany(piece => _pieces[piece]).SkipLast(cut).ToArray()).Holds(
        bytes => Assert.Equal(Utf8.IsValid(bytes), Utf8Validity.IsValid(bytes)),
        samples: 50_000);

    [Fact]
    public void Every_byte_in_every_place_of_a_step()
    {
        foreach (byte[] piece in _pieces)
        {
            for (int before = 0; before < 70; before++)
            {
                byte[] bytes = [.. Enumerable.Repeat((byte)'x', before), .. piece, .. Enumerable.Repeat((byte)'x', 64)];
                Assert.Equal(Utf8.IsValid(bytes), Utf8Validity.IsValid(bytes));
                Assert.Equal(Utf8.IsValid(bytes.AsSpan(0, before + piece.Length)),
                    Utf8Validity.IsValid(bytes.AsSpan(0, before + piece.Length)));
            }
        }
    }
}
