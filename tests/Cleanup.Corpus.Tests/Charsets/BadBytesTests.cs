using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Charsets;

public class BadBytesTests
{
    private const string German = "Die Brücke ist schön, sagte der Bürgermeister am Montag. Früher über Änderungen zu hören wäre für die Städte besser.\n";
    private const string Czech = "Starosta města řekl, že most bude otevřen v pondělí. Příliš žluťoučký kůň úpěl ďábelské ódy.\n";
    private const string Russian = "Сегодня утром в городе открылась новая библиотека, и первые читатели уже взяли книги домой.\n";

    [Theory]
    [InlineData(German, "windows-1252", 1)]
    [InlineData(German, "windows-1252", 5)]
    [InlineData(German, "ibm850", 5)]
    [InlineData(Czech, "windows-1250", 2)]
    [InlineData(Czech, "windows-1250", 5)]
    [InlineData(Russian, "windows-1251", 5)]
    public void Utf8_with_a_line_in_another_encoding_is_taken_for_no_other(string text, string stray, int lines)
    {
        byte[] strayLine = SourceEncoding.Get(stray, hasByteOrderMark: false).Encode(text);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, lines))), .. strayLine];
        var error = Assert.Throws<CorpusException>(() => new TextDecoder().Decode(bytes));
        Assert.Equal($"not valid utf-8: the first bad byte is at offset {Utf8Text.IndexOfInvalid(bytes)}; --on-bad-bytes reads it all the same", error.Message);
        Assert.Equal("utf-8", new TextDecoder(policy: BadBytesPolicy.Replace).Decode(bytes).Encoding.Name);
    }

    [Fact]
    public void Utf8_that_was_cut_inside_a_character_is_no_other_encoding()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("“Open” it said, and then “")[..^1];
        Assert.Equal("utf-8", new TextDecoder(policy: BadBytesPolicy.Replace).Decode(bytes).Encoding.Name);
        Assert.Equal("utf-8", new TextDecoder(policy: BadBytesPolicy.Replace).Decode(bytes.AsSpan()[^10..]).Encoding.Name);
    }

    [Theory]
    [InlineData(Russian, "ibm866")]
    [InlineData(Russian, "x-mac-cyrillic")]
    [InlineData(German, "ibm850")]
    [InlineData(Czech, "x-mac-ce")]
    [InlineData("It’s a café, isn’t it?", "windows-1252")]
    public void A_code_page_of_dos_or_the_mac_is_never_guessed(string text, string name)
    {
        byte[] bytes = SourceEncoding.Get(name, hasByteOrderMark: false).Encode(text);
        var error = Assert.Throws<CorpusException>(() => new TextDecoder().Decode(bytes));
        Assert.EndsWith("; name the encoding with --encoding, or read it as UTF-8 with --on-bad-bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, new TextDecoder(name).Decode(bytes).Text);
    }

    [Theory]
    [InlineData("It’s a fine day, the mayor said.")]
    [InlineData("“We did not expect so many,” said the librarian – who’d brought coffee…")]
    [InlineData("The ‘old’ bridge • the new one — 3–4 days")]
    public void A_text_whose_only_bytes_outside_ascii_are_quotes_and_dashes_of_windows_is_windows(string text)
    {
        byte[] bytes = SourceEncoding.Get("windows-1252", hasByteOrderMark: false).Encode(text);
        Assert.Equal((text, "windows-1252"), (new TextDecoder().Decode(bytes).Text, new TextDecoder().Decode(bytes).Encoding.Name));
    }

    [Fact]
    public void A_letter_of_dos_is_no_quotation_mark() =>
        // "schön" in ibm850 has the byte of a closing quotation mark.
        Assert.Throws<CorpusException>(() => new TextDecoder().Decode("sch\x94n"u8.ToArray().Where(unit => unit != 0xC2).ToArray()));

    [Theory]
    [InlineData("utf-8", BadBytesPolicy.Replace, "61 92 62 E2 80 63", "a\uFFFDb\uFFFDc", "1:92 3:e280")]
    [InlineData("utf-8", BadBytesPolicy.Windows1252, "61 92 62 E2 80 63", "a’bâ€c", "1:92 3:e2 4:80")]
    [InlineData("utf-8", BadBytesPolicy.Windows1252, "F0 9F 98 80 81 8D", "😀\uFFFD\uFFFD", "2:81 3:8d")]
    [InlineData("utf-8", BadBytesPolicy.Replace, "EF BB BF 61 FF", "a\uFFFD", "1:ff")]
    [InlineData("utf-8", BadBytesPolicy.Replace, "EF BF BD 92 ED A0 80", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", "1:92 2:ed 3:a0 4:80")]
    [InlineData("us-ascii", BadBytesPolicy.Windows1252, "61 92", "a\uFFFD", "1:92")]
    [InlineData("shift_jis", BadBytesPolicy.Replace, "82 A0 FF 61 82", "あ\uF8F3a\uFFFD", "3:82")]
    [InlineData("utf-16le", BadBytesPolicy.Replace, "61 00 62", "a\uFFFD", "1:62")]
    public void Bad_bytes_are_read_as_asked_and_come_back(string encoding, BadBytesPolicy policy, string hex, string text, string bad)
    {
        byte[] bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        DecodedText decoded = new TextDecoder(encoding, policy).Decode(bytes);
        Assert.Equal((text, bad), (decoded.Text, string.Join(' ', decoded.BadBytes.Select(one => $"{one.Offset}:{one.Hex}"))));
        Assert.Equal(bytes, decoded.Encoding.Encode(decoded.Text, decoded.BadBytes));
    }

    [Fact]
    public void Any_bytes_are_refused_or_come_back()
    {
        string[] parts = ["61", "92", "C3A9", "E280", "F09F9880", "D83D", "00", "82A0", "FF", "1B2842"];
        string?[] encodings = [null, "utf-8", "utf-16le", "utf-32be", "shift_jis", "gb18030", "iso-2022-jp", "windows-1252"];
        Gen<byte[]> bytes = Gen.OneOf(parts).Array[0, 12].Select(hex => Convert.FromHexString(string.Concat(hex)));
        Gen.Select(bytes, Gen.Int[0, encodings.Length - 1], Gen.OneOf(BadBytesPolicy.Replace, BadBytesPolicy.Windows1252)).Holds(input =>
        {
            (byte[] source, int encoding, BadBytesPolicy policy) = input;
            try
            {
                DecodedText decoded = new TextDecoder(encodings[encoding], policy).Decode(source);
                Assert.Equal(source, decoded.Encoding.Encode(decoded.Text, decoded.BadBytes));
            }
            catch (CorpusException)
            {
                Assert.NotEqual("utf-8", encodings[encoding]);
            }
        }, samples: 2000);
    }
}
