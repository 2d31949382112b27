using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleanup.Recovery;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Recovery;

public class ReadableJsonEncoderTests
{
    [Fact]
    public void Escapes_only_what_json_demands() =>
        Assert.Equal("\"é “中” 😀 <b>&amp;' + \\\"\\\\ \\n\\u0001\"", Write("é “中” 😀 <b>&amp;' + \"\\ \n\u0001"));

    [Fact]
    public void Any_well_formed_text_reads_back()
    {
        Gen<string> texts = Gen.OneOf(Gen.Int[0, 0xD7FF], Gen.Int[0xE000, 0x10FFFF], Gen.Int[0, 0x7F]).Select(scalar => new Rune(scalar).ToString()).Array[0, 80].Select(string.Concat);
        texts.Holds(text => Assert.Equal(text, JsonElement.Parse(Write(text)).GetString()), samples: 500);
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("\"😀\uFFFD\"", Write("😀\ud800"));
        Assert.Equal("\"\uFFFDx\"", Write("\udc00x"));
    }

    private static string Write(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance })) writer.WriteStringValue(text);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
