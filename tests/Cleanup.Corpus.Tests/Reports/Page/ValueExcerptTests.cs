using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Reports.Page;

namespace Cleanup.Corpus.Tests.Reports.Page;

public sealed class ValueExcerptTests
{
    [Theory]
    [InlineData("""[1,2,{"a":"b"}]""", 100, """[1,2,{"a":"b"}]""")]
    [InlineData("[\n 1,\n 2\n]", 100, "[1,2]")]
    [InlineData("[11111,22222,33333,44444]", 10, """[11111,22222,"…"]""")]
    [InlineData("""{"a":11111,"b":22222,"c":33333}""", 12, """{"a":11111,"b":22222,"…":"…"}""")]
    [InlineData("""[[[[[[[[[[[[[[1,2,3]]]]]]]]]]]]]]""", 5, """[[[[[["…"]]]]]]""")]
    [InlineData("12345678901234567890", 5, "12345678901234567890")]
    public void Containers_end_in_an_ellipsis_where_there_is_no_room(string json, int most, string expected) =>
        Assert.Equal(expected, Of(json, most));

    [Fact]
    public void Long_strings_are_cut_and_pairs_of_surrogates_are_not()
    {
        string json = JsonSerializer.Serialize(new string('a', 39) + string.Concat(Enumerable.Repeat("\U0001F600", 100)));
        string text = JsonElement.Parse(Of(json, 100)).GetString()!;
        Assert.Equal(new string('a', 39) + "…", text);
    }

    [Fact]
    public void Whatever_the_value_an_excerpt_is_JSON_and_short()
    {
        string deep = string.Concat(Enumerable.Repeat("""{"k":[""", 3000)) + "1" + string.Concat(Enumerable.Repeat("]}", 3000));
        string wide = $"[{string.Join(',', Enumerable.Range(0, 50_000).Select(static index => $$"""{"id":{{index}},"t":"é\ud800"}"""))}]";
        IEnumerable<string> names = Enumerable.Range(0, 50_000).Select(static index => new string('k', 60) + index);
        string keys = $"{{{string.Join(',', names.Select(static name => $"\"{name}\":null"))}}}";
        foreach (string json in (string[])[deep, wide, keys])
        {
            foreach (int most in (int[])[0, 100, 1000, 16_000])
            {
                string excerpt = Of(json, most);
                JsonElement.Parse(excerpt);
                Assert.InRange(Encoding.UTF8.GetByteCount(excerpt), 1, most + 400);
            }
        }
    }

    private static string Of(string json, int most) => Encoding.UTF8.GetString(ValueExcerpt.Of(Encoding.UTF8.GetBytes(json), most).Span);
}
