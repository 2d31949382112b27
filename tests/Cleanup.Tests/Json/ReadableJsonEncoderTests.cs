using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleanup.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Json;

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

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    public void A_small_destination_takes_the_text_in_steps(int length)
    {
        const string text = "\"Ferry\" \\ 😀 \u0001 number😀😀😀😀😀😀😀twelve";
        var destination = new char[length];
        var encoded = new StringBuilder();
        OperationStatus status;
        int position = 0;
        do
        {
            status = ReadableJsonEncoder.Instance.Encode(text.AsSpan(position), destination, out int consumed, out int written);
            encoded.Append(destination, 0, written);
            position += consumed;
        }
        while (status == OperationStatus.DestinationTooSmall && position < text.Length);
        Assert.Equal(OperationStatus.Done, status);
        Assert.Equal("\\\"Ferry\\\" \\\\ 😀 \\u0001 number😀😀😀😀😀😀😀twelve", encoded.ToString());
    }

    private static string Write(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance })) writer.WriteStringValue(text);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
