using System.Text;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

public sealed class JsonRepairReadAtTests
{
    [Theory]
    [InlineData("[them] left")]
    [InlineData("{at} noon")]
    [InlineData("[...] and")]
    [InlineData("{{name}}, hello")]
    [InlineData("[sic] and then prose")]
    [InlineData("{x}")]
    [InlineData("[&hellip;] and")]
    [InlineData("{\\bf bold}")]
    [InlineData("[caption id=\"a\"]The pier[/caption]")]
    [InlineData("{\"hello\" he said, and left}")]
    [InlineData("{")]
    [InlineData("[2031 was a year]")]
    public void What_is_no_json_costs_nothing(string text)
    {
        JsonRepair.TryReadAt(text, 0, JsonRepairOptions.Default, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();

        bool found = JsonRepair.TryReadAt(text, 0, JsonRepairOptions.Default, out JsonPayload? payload, out int unitsRead);

        if (text.Length > 1) Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(found);
        Assert.Null(payload);
        Assert.InRange(unitsRead, 1, 24);
    }

    // The last record stands where the payload cannot go on, however often it is tried.
    [Fact]
    public void What_cannot_be_read_twice_at_one_place_ends_the_payload()
    {
        JsonRepair.TryReadAt("['id':{'id':b,e:{'':({y:}){'id':", 0, JsonRepairOptions.Default, out _, out int unitsRead);
        Assert.InRange(unitsRead, 1, 32);
    }

    [Theory]
    [InlineData("See [1] and [2].", 4, "[1]")]
    [InlineData("""x {"id":7}]" y""", 2, """{"id":7}""")]
    [InlineData("""x {"id":7, "a b":["]"]} "y": {"id":8}""", 2, """{"id":7, "a b":["]"]}""")]
    public void A_strict_payload_is_its_own_text(string text, int start, string expected)
    {
        Assert.True(JsonRepair.TryReadAt(text, start, JsonRepairOptions.Default, out JsonPayload? payload, out _));

        Assert.Equal(RecoveryStatus.Exact, payload.Status);
        Assert.Equal(expected, Encoding.UTF8.GetString(payload.Json.Span));
        Assert.Equal(expected, text.Substring(payload.Range.Start, payload.Range.Length));
    }

    [Theory]
    [InlineData("[{\"a\":1},{\"b\":\"foo|\n\nThe man said \"no\", and [left].")]
    [InlineData("[{\"a\":1},{\"b\":\"foo|\nThe man said \"no\", and [left].")]
    [InlineData("[{\"a\":1},{\"b\":\"foo\"|\n\nThe man said \"no\".")]
    [InlineData("[{\"a\":1},{\"b\":|\n\n\"We will win,\" he said.")]
    [InlineData("[{\"a\":1},{\"b\":|\n\"We will win,\" he said.")]
    [InlineData("[{\"a\":1},{\"b\":1|\n2031 was a year.")]
    [InlineData("[{\"a\":1},|\n\n\"We will win,\" he said.")]
    [InlineData("[{\"a\":1},|\nHe said \"we will\", and left.")]
    [InlineData("[{\"a\":1}|\n\n\"We will win,\" he said.")]
    [InlineData("[{\"a\":1}|\n2031 was a year.")]
    [InlineData("[{\"a\":1},{\"b|\n\nNote: this is \"it\".")]
    [InlineData("[{\"a\":1},{\"b\":\"x\",|\nNote: this is \"it\".")]
    [InlineData("[{\"a\":1},{\"b\":\"x\"|\n\nNote: this is \"it\".")]
    [InlineData("[{\"a\":1},{\"b\":tr|\nNote: this is \"it\".")]
    [InlineData("[{\"a\":1},{|\n\n[sic] and {x}.")]
    [InlineData("[{\"a\":1},|\n\n[sic] and {x}.")]
    [InlineData("[{\"a\":1}|\n\n# Heading\n\n<p>Prose.")]
    public void A_cut_payload_ends_where_prose_begins(string textAndEnd)
    {
        int end = textAndEnd.IndexOf('|', StringComparison.Ordinal);
        string text = textAndEnd.Remove(end, 1);

        Assert.True(JsonRepair.TryReadAt(text, 0, JsonRepairOptions.Default, out JsonPayload? payload, out _));

        Assert.Equal(RecoveryStatus.Partial, payload.Status);
        Assert.Equal(new TextRange(0, end), payload.Range);
        Assert.StartsWith("[{\"a\":1}", Encoding.UTF8.GetString(payload.Json.Span), StringComparison.Ordinal);
        Assert.All(payload.Repairs, step => Assert.True(step.Range.End <= end));
    }

    [Theory]
    [InlineData("{ margin: 0; padding: 0 } x")]
    [InlineData("{ color: red; width: 10px } x")]
    [InlineData("{ get: function() { return \"x\"; } } y")]
    [InlineData("{note: see below} x")]
    [InlineData("[\"hello\" she said] and on")]
    [InlineData("[1, 2 and then")]
    public void What_looks_like_json_but_proves_nothing_is_left(string text) =>
        Assert.False(JsonRepair.TryReadAt(text, 0, JsonRepairOptions.Default, out _, out _));

    [Fact]
    public void A_string_may_go_on_in_the_next_line_when_it_closes_there()
    {
        Assert.True(JsonRepair.TryReadAt("[{\"a\":\"x\ny\",\"b\":1}] z", 0, JsonRepairOptions.Default, out JsonPayload? payload, out _));

        Assert.Equal("""[{"a":"x\ny","b":1}]""", Encoding.UTF8.GetString(payload.Json.Span));
    }
}
