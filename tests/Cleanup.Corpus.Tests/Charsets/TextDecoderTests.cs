using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Tests.Charsets;

public class TextDecoderTests
{
    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", true)]
    [InlineData("utf-32le", true)]
    [InlineData("utf-32be", true)]
    [InlineData("utf-8", false)]
    public void A_byte_order_mark_decides_and_the_bytes_come_back(string name, bool hasMark)
    {
        byte[] bytes = SourceEncoding.Get(name, hasMark).Encode("Grüße, 😀\r\n");
        DecodedText decoded = new TextDecoder().Decode(bytes);
        Assert.Equal(("Grüße, 😀\r\n", name, hasMark), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.HasByteOrderMark));
        Assert.Equal(bytes, SourceEncoding.Get(decoded.Encoding.Name, decoded.Encoding.HasByteOrderMark).Encode(decoded.Text));
    }

    [Theory]
    [InlineData("windows-1251", "Сегодня утром в городе открылась новая библиотека, и первые читатели уже взяли книги домой.")]
    [InlineData("windows-1252", "“Les élèves étaient déjà là”, dit le maître — et l’été s’achevait à peine sur la forêt.")]
    [InlineData("shift_jis", "今朝、町に新しい図書館が開き、最初の読者たちがもう本を借りて帰った。")]
    [InlineData("gb18030", "今天早上，城里开了一家新图书馆，第一批读者已经把书借回家了。")]
    public void Text_in_an_old_encoding_is_detected(string name, string text)
    {
        DecodedText decoded = new TextDecoder().Decode(SourceEncoding.Get(name, hasByteOrderMark: false).Encode(text));
        Assert.Equal(text, decoded.Text);
        Assert.Equal(name, decoded.Encoding.Name);
    }

    [Theory]
    [InlineData("utf-16le", "A new library\r\n\r\nThe readers came early.\n")]
    [InlineData("utf-16be", "Grüße aus dem Lesesaal, 😀\n")]
    [InlineData("utf-16le", "Сегодня утром в городе открылась библиотека.\n")]
    [InlineData("utf-32le", "A new library: 図書館\n")]
    [InlineData("utf-32be", "A new library\n")]
    [InlineData("utf-8", "one\0two, a text with a stray NUL in it")]
    public void Wide_text_without_a_byte_order_mark_is_not_taken_for_utf8(string name, string text)
    {
        DecodedText decoded = new TextDecoder().Decode(SourceEncoding.Get(name, hasByteOrderMark: false).Encode(text));
        Assert.Equal((text, name, false), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.HasByteOrderMark));
    }

    [Theory]
    [InlineData("windows-1250", "Władze miasta ogłosiły dziś, że most zostanie otwarty dla rowerzystów.\n")]
    [InlineData("windows-1252", "The ticket costs £5, the council said on Monday. It will rise to £6 in May.\n")]
    public void An_encoding_that_does_not_fit_the_bytes_is_never_named(string name, string text)
    {
        var error = Assert.Throws<CorpusException>(() => new TextDecoder().Decode(SourceEncoding.Get(name, hasByteOrderMark: false).Encode(text)));
        Assert.StartsWith("not UTF-8, and no other encoding is sure: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_named_encoding_comes_first_even_for_valid_utf8()
    {
        DecodedText decoded = new TextDecoder("windows-1252").Decode("é"u8);
        Assert.Equal("Ã©", decoded.Text);
    }

    [Fact]
    public void The_named_encodings_own_mark_is_no_text()
    {
        DecodedText decoded = new TextDecoder("utf-8").Decode([0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.Equal(("a", true), (decoded.Text, decoded.Encoding.HasByteOrderMark));
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0x61, 0x62, 0xC3, 0x28 }, 2)]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xED, 0xA0, 0x80 }, 4)]
    [InlineData("us-ascii", new byte[] { 0x61, 0x80 }, 1)]
    [InlineData("shift_jis", new byte[] { 0x61, 0x82 }, 1)]
    public void Invalid_bytes_are_an_error_that_says_where(string name, byte[] bytes, int offset)
    {
        var error = Assert.Throws<CorpusException>(() => new TextDecoder(name).Decode(bytes));
        Assert.Equal($"not valid {name}: the first bad byte is at offset {offset}; --on-bad-bytes reads it all the same", error.Message);
    }

    [Fact]
    public void Nothing_is_guessed_from_binary_data()
    {
        var error = Assert.Throws<CorpusException>(() => new TextDecoder().Decode([0x1F, 0x8B, 0x08, 0x00, 0xC3, 0xFF]));
        Assert.Equal("not UTF-8, and no other encoding is sure: the first bad byte is at offset 1; name the encoding with --encoding", error.Message);
        Assert.Throws<CorpusException>(() => new TextDecoder(policy: BadBytesPolicy.Replace).Decode([0x1F, 0x8B, 0x08, 0x00, 0xC3, 0xFF]));
    }

    [Fact]
    public void Text_that_would_not_encode_to_the_same_bytes_is_refused()
    {
        // An escape sequence to ASCII, where ASCII is what holds anyway.
        var error = Assert.Throws<CorpusException>(() => new TextDecoder("iso-2022-jp").Decode([0x1B, 0x28, 0x42, (byte)'a']));
        Assert.Equal("decoding it as iso-2022-jp loses bytes: it could not be restored", error.Message);
    }

    [Fact]
    public void The_hash_is_that_of_the_files_bytes_with_its_mark()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "abc"u8];
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), new TextDecoder().Decode(bytes).Sha256);
    }
}
