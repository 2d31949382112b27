using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Tests.Formats.Json;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_long_text_is_the_same_whatever_stands_where_a_part_ends(int before)
    {
        string text = new string('x', (1024 * 1024) - before) + "\U0001F40E\"\\\u0001" + new string('\u00e9', 3 * 1024 * 1024);
        Assert.Equal(text, Written(text).GetProperty("text").GetString());
    }

    [Fact]
    public void A_lone_surrogate_stays() => Assert.Equal("\"a\\ud800b\"", Written("a\ud800b").GetProperty("text").GetRawText());

    private static JsonElement Written(string text)
    {
        var bytes = new ByteBuffer();
        using var writer = new Utf8JsonWriter(bytes, JsonFormats.SingleLine);
        writer.WriteStartObject();
        SourceText.Write(writer, "text", text);
        writer.WriteEndObject();
        writer.Flush();
        return JsonElement.Parse(bytes.Memory.Span);
    }
}
