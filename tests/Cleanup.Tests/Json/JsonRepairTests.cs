using System.Text;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

public sealed class JsonRepairTests
{
    [Theory]
    [InlineData("""{"id":7,"title":"Low \u0074ide","list":[1,2.50,-3e2,true,null,{}],"a":"“x” & y"}""")]
    [InlineData("  [ 1 ,\n2 ]\n")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("\"see [1]\"")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("""{"\ude80":["\ud83d"]}""")]
    [InlineData("\"\\ud83d\"")]
    public void Valid_json_comes_back_byte_for_byte(string json)
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(json).Payloads);

        Assert.Equal(RecoveryStatus.Exact, payload.Status);
        Assert.Equal(json, Encoding.UTF8.GetString(payload.Json.Span));
        Assert.Equal(new TextRange(0, json.Length), payload.Range);
        Assert.Empty(payload.Repairs);
    }

    [Fact]
    public void A_repair_says_where_it_was_and_what_it_did()
    {
        const string text = """See [{"id":7},{"a/b":{"title":"The "Norr" sails",}}]!""";

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        Assert.Equal(RecoveryStatus.Repaired, payload.Status);
        Assert.Equal(
            [
                new RepairStep(RepairKind.UnescapedQuote, new(35, 6), "/1/a~1b/title", "\"Norr\"", "\\\"Norr\\\""),
                new RepairStep(RepairKind.ExtraComma, new(48, 1), "/1/a~1b", ",", ""),
            ],
            payload.Repairs);
        Assert.Equal("\"Norr\"", text.Substring(35, 6));
        Assert.Equal("]", text[payload.Range.End - 1].ToString());
    }

    [Fact]
    public void Offsets_are_those_of_the_text_through_the_entity_layer()
    {
        const string text = "x [{&quot;t&quot;:&quot;a &amp; b&quot;,}]";

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        RepairStep comma = payload.Repairs[1];
        Assert.Equal((RepairKind.ExtraComma, text.IndexOf(',', StringComparison.Ordinal)), (comma.Kind, comma.Range.Start));
        Assert.Equal(TextRange.FromBounds(2, text.Length), payload.Range);
    }

    [Fact]
    public void Long_excerpts_are_shortened()
    {
        string text = $$"""{"t":"{{new string('x', 500)}}""";

        RepairStep step = JsonRepair.Repair(text).Payloads[0].Repairs[0];

        Assert.Equal(501, step.Range.Length);
        Assert.Equal(40, step.Before.Length);
        Assert.EndsWith("…", step.Before, StringComparison.Ordinal);
        Assert.Equal(40, step.After.Length);
    }

    [Fact]
    public void Repairs_beyond_the_limit_are_made_and_counted()
    {
        string text = $"[{string.Concat(Enumerable.Repeat("7,,", 100))}8]";

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text, new() { MaxRepairs = 10 }).Payloads);

        Assert.Equal(10, payload.Repairs.Length);
        Assert.Equal(100, payload.RepairCount);
    }

    [Theory]
    [InlineData("""{"id":7,"title":"Tide",}""", """{"id":7,"title":"Tide"}""")]
    [InlineData("""[{"id":7} {"id":8}]""", """[{"id":7},{"id":8}]""")]
    [InlineData("{“id”:“7”}", """{"id":"7"}""")]
    [InlineData("{id:True}", """{"id":true}""")]
    [InlineData("""{"title":"Tide, "id":7}""", """{"title":"Tide","id":7}""")]
    [InlineData("""{"id":7},"title":"Tide"}""", """{"id":7,"title":"Tide"}""")]
    [InlineData("""[{"id":7,"at:"2031"},{"id":8,"at":"2032"}]""", """[{"id":7,"at":"2031"},{"id":8,"at":"2032"}]""")]
    public void Strict_mends_what_has_one_reading(string text, string expected)
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(text, new() { Strict = true }).Payloads);

        Assert.Equal(expected, Encoding.UTF8.GetString(payload.Json.Span));
    }

    [Theory]
    [InlineData("""[{"id":7},{"title":"The "Norr" sails"}]""", "The JSON at offset 0 has several readings, the first of them at offset 24 (unescaped-quote).")]
    [InlineData("""{"ship":{"name":"Norr","year":7}""", "The JSON at offset 0 has several readings, the first of them at offset 32 (missing-closer).")]
    [InlineData("""{"id":7}]""", "The JSON at offset 0 has several readings, the first of them at offset 8 (extra-closer).")]
    [InlineData("""{"id":7} %% "title":"Tide"}""", "The JSON at offset 0 has several readings, the first of them at offset 9 (garbage).")]
    [InlineData("""{"title":low tide,"id":7}""", "The JSON at offset 0 has several readings, the first of them at offset 9 (unquoted-value).")]
    [InlineData("""{"depths":[3,4]],"id":7}""", "The JSON at offset 0 has several readings, the first of them at offset 15 (extra-closer).")]
    public void Strict_refuses_what_has_several(string text, string refusal)
    {
        JsonRepairResult result = JsonRepair.Repair(text, new() { Strict = true });

        Assert.Empty(result.Payloads);
        Assert.Equal(refusal, result.Refusal);
    }

    [Theory]
    [InlineData("", "The text is empty.")]
    [InlineData(" \n", "The text is empty.")]
    [InlineData("The ferry left [late].", "The text holds no JSON array or object.")]
    [InlineData("[[[[7]]]]", "The JSON at offset 0 nests deeper than MaxDepth (3).")]
    [InlineData("[[7],[[[8", "The JSON at offset 0 nests deeper than MaxDepth (3).")]
    public void A_refusal_says_why(string text, string refusal)
    {
        JsonRepairResult result = JsonRepair.Repair(text, new() { MaxDepth = 3 });

        Assert.Empty(result.Payloads);
        Assert.Equal(refusal, result.Refusal);
    }

    [Fact]
    public void The_first_payload_is_enough_on_demand()
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair("""{"id":7,} {"id":8}""", new() { FirstOnly = true }).Payloads);

        Assert.Equal(new TextRange(0, 9), payload.Range);
    }

    [Theory]
    [InlineData("""{"id":7,"title":"Ti""", """{"id":7}""")]
    [InlineData("""{"id":7,"title":""", """{"id":7}""")]
    [InlineData("""{"id":7,"title""", """{"id":7}""")]
    [InlineData("""{"id":7,"depth":12""", """{"id":7}""")]
    [InlineData("""{"id":7,"open":tr""", """{"id":7}""")]
    [InlineData("""["low","hi""", """["low"]""")]
    [InlineData("""{"id":7,"open":true""", """{"id":7,"open":true}""")]
    public void Cut_values_are_left_out_on_demand(string text, string expected)
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(text, new() { DropCutValues = true }).Payloads);

        Assert.Equal(expected, Encoding.UTF8.GetString(payload.Json.Span));
        Assert.Equal(RecoveryStatus.Partial, payload.Status);
    }

    [Fact]
    public void What_was_kept_dropped_and_invented_is_counted()
    {
        const string text = """[{"id":7,},/* two */{"id":8""";

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        Assert.Equal((10, 2, text.Length - 10), (payload.Dropped, payload.Invented, payload.Kept));
        Assert.Equal(Confidence.Certain, payload.Confidence);
    }

    [Fact]
    public void A_nul_is_no_digit()
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair("{\"a\":\"\\u000\0\"}").Payloads);
        Assert.NotEmpty(payload.Repairs);
    }

    [Theory]
    // What a value or a property that is dropped had dropped before counts once.
    [InlineData("{\"\"\f\f\f=", 2)]
    [InlineData("{\"a\"// note\n:", 2)]
    [InlineData("{a</b>:", 1)]
    [InlineData("[\"a\"+ \"", 1)]
    [InlineData("[\"a\"+b\"c", 1)]
    public void What_is_dropped_twice_is_counted_once(string text, int kept)
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(text, new JsonRepairOptions { DropCutValues = true }).Payloads);
        Assert.Equal((kept, text.Length - kept), (payload.Kept, payload.Dropped));
    }

    [Theory]
    [InlineData("""{"id":7}""", Confidence.Certain)]
    [InlineData("""{"id":7,}""", Confidence.Certain)]
    [InlineData("""{"title":"The "Norr" sails"}""", Confidence.Likely)]
    [InlineData("""[{"id":7},{"id":8},%% lost %%,{"id":9}]""", Confidence.Possible)]
    public void The_confidence_tells_a_choice_from_the_only_reading(string text, Confidence expected) =>
        Assert.Equal(expected, Assert.Single(JsonRepair.Repair(text).Payloads).Confidence);

    [Theory]
    [InlineData("""{"title":"Flut – “Norr”",}""")]
    [InlineData("Ü {\"id\":7} and [{\"id\":8]")]
    [InlineData("no data")]
    public void Utf8_is_mended_as_the_same_text(string text)
    {
        JsonRepairResult expected = JsonRepair.Repair(text);

        JsonRepairResult result = JsonRepair.RepairUtf8(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected.Refusal, result.Refusal);
        Assert.Equal(expected.Payloads.Select(payload => payload.Range), result.Payloads.Select(payload => payload.Range));
        Assert.Equal(expected.Payloads.SelectMany(payload => payload.Json.ToArray()), result.Payloads.SelectMany(payload => payload.Json.ToArray()));
    }

    [Fact]
    public void Lines_are_mended_one_by_one()
    {
        string longLine = $$"""{"text":"{{new string('x', 40_000)}}"}""";
        using var reader = new StringReader($"{{\"id\":7,}}\r\n\n{longLine}\nno data\n{{\"id\":8");

        JsonRepairResult[] results = [.. JsonRepair.RepairLines(reader, new() { MaxLineLength = 39_000 })];

        Assert.Equal(["{\"id\":7}", "{\"id\":8}"], results.SelectMany(result => result.Payloads).Select(payload => Encoding.UTF8.GetString(payload.Json.Span)));
        Assert.Equal([null, "The line is longer than MaxLineLength (39000).", "The text holds no JSON array or object.", null], results.Select(result => result.Refusal));
    }

    [Fact]
    public void A_payload_gives_its_value()
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(new string('[', 200) + "7").Payloads);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) payload.WriteTo(writer);

        Assert.Equal(payload.Json.ToArray(), stream.ToArray());
        Assert.Equal(1, payload.ToElement().GetArrayLength());
    }
}
