using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Tests.Json.Rules;

public sealed class KnownKeyRuleTests
{
    [Theory]
    [InlineData("\"title\": 1", "title", true, true)]
    [InlineData("title\": 1", "title", false, true)]
    [InlineData("\"title: 1", "title", true, false)]
    [InlineData("\"title\" 1}", "title", true, true)]
    [InlineData("\"ti\ntle\": 1", "ti\ntle", true, true)]
    public void A_known_key_may_lack_one_delimiter(string source, string name, bool hasOpening, bool hasClosing)
    {
        DamagedKey key = Find(source)!.Value;
        Assert.Equal((name, hasOpening, hasClosing), (source.AsSpan().Slice(key.Name).ToString(), key.HasOpening, key.HasClosing));
    }

    [Theory]
    [InlineData("{\"title 1}", 1, true)]
    [InlineData("{title\" 1}", 1, true)]
    [InlineData("{title 1}", 1, false)]
    [InlineData("a \"title 1}", 2, false)]
    [InlineData("{\"title\n1}", 1, false)]
    public void Two_may_be_missing_only_where_a_key_must_stand_and_in_one_line(string source, int position, bool expected) =>
        Assert.Equal(expected, Find(source, position) is not null);

    [Theory]
    [InlineData("\"titles\": 1")]
    [InlineData("\"title\" said")]
    [InlineData("\"heading\": 1")]
    public void Another_word_is_none(string source) => Assert.Null(Find(source));

    [Theory]
    [InlineData("] {\"title\":1}", true)]
    [InlineData("] [{\"title\":1}", false)]
    [InlineData("]\n{\"title\":1}", false)]
    [InlineData("] {title\":1}", false)]
    public void The_next_record_is_looked_for_in_the_same_line_and_list(string source, bool expected)
    {
        var text = new JsonText(source) { Keys = RuleTexts.Known("title") };
        Assert.Equal(expected, KnownKeyRule.RecordBehind(ref text, 0));
    }

    [Fact]
    public void Without_records_before_no_key_is_known()
    {
        var text = new JsonText("\"title\": 1") { Keys = new() };
        Assert.False(KnownKeyRule.TryFind(ref text, 0, out _));
    }

    private static DamagedKey? Find(string source, int position = 0)
    {
        var text = new JsonText(source) { Keys = RuleTexts.Known("title", "id") };
        return KnownKeyRule.TryFind(ref text, position, out DamagedKey key) ? key : null;
    }
}
