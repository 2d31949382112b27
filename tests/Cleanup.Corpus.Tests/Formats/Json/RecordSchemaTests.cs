using System.Text.Json.Nodes;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests.Formats.Json;

/// <summary>That the schema refuses what is no record: else its word on records would be worth nothing.</summary>
public class RecordSchemaTests
{
    private static readonly string _text = Write(lean: false);

    [Fact]
    public void Lean_and_whole_records_of_texts_and_lines_are_accepted()
    {
        Assert.True(RecordSchema.Accepts(_text));
        Assert.True(RecordSchema.Accepts(Write(lean: true)));
        Assert.True(RecordSchema.Accepts("""{"any":["thing"],"leaks":0}"""));
        Assert.False(RecordSchema.Accepts("[]"));
    }

    [Fact]
    public void Every_field_of_a_text_record_is_required()
    {
        foreach (string name in JsonNode.Parse(_text)!.AsObject().Select(property => property.Key).Except(["source", "encoding", "bom", "source_sha256"]))
            Assert.False(RecordSchema.Accepts(Changed(record => record.Remove(name))), name);
    }

    [Theory]
    [InlineData("related_links", "relative extra")]
    [InlineData("leaks", "value hint")]
    [InlineData("edits", "raw")]
    public void Every_field_of_a_member_is_required_that_is_in_every_record(string list, string optional)
    {
        foreach (string name in JsonNode.Parse(_text)![list]![0]!.AsObject().Select(property => property.Key).Except(optional.Split(' ')))
            Assert.False(RecordSchema.Accepts(Changed(record => record[list]![0]!.AsObject().Remove(name))), name);
    }

    [Theory]
    [InlineData("", "more", "1")]
    [InlineData("", "published", "\"03/04/2015\"")]
    [InlineData("", "published", "\"2015-04-03T\"")]
    [InlineData("", "title", "1")]
    [InlineData("", "source_sha256", "\"X\"")]
    [InlineData("", "date_order", "{\"order\":\"day-first\",\"from\":\"guess\"}")]
    [InlineData("", "date_order", "{\"order\":\"day-first\"}")]
    [InlineData("", "date_order", "\"day-first\"")]
    [InlineData("", "filled", "{\"leak\":0,\"fields\":[]}")]
    [InlineData("", "filled", "{\"leak\":0,\"fields\":[\"text\"]}")]
    [InlineData("", "bad_bytes", "[]")]
    [InlineData("", "bad_bytes", "[[1]]")]
    [InlineData("", "bad_bytes", "[[1,\"9\"]]")]
    [InlineData("", "faults", "[]")]
    [InlineData("", "faults", "[{\"kind\":\"json\"}]")]
    [InlineData("", "cleanup", "{}")]
    [InlineData("related_links", "more", "1")]
    [InlineData("related_links", "order", "\"1\"")]
    [InlineData("related_links", "extra", "[]")]
    [InlineData("related_links", "relative", "{}")]
    [InlineData("related_links", "relative", "{\"title\":\"x\"}")]
    [InlineData("leaks", "more", "1")]
    [InlineData("leaks", "confidence", "\"sure\"")]
    [InlineData("leaks", "action", "\"kept\"")]
    [InlineData("leaks", "recovery", "\"lost\"")]
    [InlineData("leaks", "start", "-1")]
    [InlineData("leaks", "line", "0")]
    [InlineData("leaks", "length_unit", "\"bytes\"")]
    [InlineData("leaks", "repairs", "[{}]")]
    [InlineData("edits", "cause", "\"whim\"")]
    [InlineData("edits", "raw", "null")]
    public void A_field_with_another_value_than_records_have_is_refused(string list, string name, string value)
    {
        Assert.False(RecordSchema.Accepts(Changed(record => Target(record)[name] = JsonNode.Parse(value))));

        JsonObject Target(JsonObject record) => list.Length == 0 ? record : record[list]![0]!.AsObject();
    }

    [Theory]
    [InlineData("date_order", "{\"order\":\"month-first\",\"from\":\"time-zone\"}")]
    [InlineData("filled", "{\"leak\":0,\"fields\":[\"title\",\"modified\"]}")]
    [InlineData("bad_bytes", "[[3,\"e280\"]]")]
    [InlineData("faults", "[{\"kind\":\"json\",\"field\":\"text\",\"start\":0,\"line\":1,\"column\":1,\"exception\":\"E\",\"message\":\"\"}]")]
    [InlineData("modified", "\"2015-04-03\"")]
    [InlineData("modified", "\"2015-04-03T10:00\"")]
    [InlineData("modified", "\"2015-04-03T10:00:01.5+02:00\"")]
    [InlineData("modified", "\"2015-04-03T10:00Z\"")]
    public void The_forms_a_field_can_have_are_accepted(string name, string value) =>
        Assert.True(RecordSchema.Accepts(Changed(record => record[name] = JsonNode.Parse(value))));

    [Theory]
    [InlineData("""{"text":"x","related_links":["mine"],"leaks":["mine"],"edits":[]}""", true)]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":[],"bad_bytes":[[0,"ff","title"]]}""", true)]
    [InlineData("""{"text":"x","edits":1,"cleanup":{"related_links":[],"leaks":[],"edits":[EDIT]}}""", true)]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":[EDIT]}""", true)]
    [InlineData("""{"text":"x","related_links":[],"leaks":["no leak"],"edits":[EDIT]}""", false)]
    [InlineData("""{"text":"x","edits":1,"cleanup":{"related_links":[],"leaks":["no leak"],"edits":[EDIT]}}""", false)]
    [InlineData("""{"text":"x","cleanup":1,"cleanup_2":{"related_links":1,"leaks":[],"edits":[EDIT]}}""", false)]
    public void What_a_line_gained_has_its_form_and_what_it_had_may_have_any(string line, bool isAccepted) =>
        Assert.Equal(isAccepted, RecordSchema.Accepts(line.Replace("EDIT", """{"field":"text","start":0,"end":1,"cause":"leak","with":""}""", StringComparison.Ordinal)));

    private static string Write(bool lean) =>
        MemoryOutput.Of(output => MemoryOutput.Lines(output, lean), Records.OfText("x " + Records.Leak)).Replace("\\ud800", "", StringComparison.Ordinal);

    private static string Changed(Action<JsonObject> change)
    {
        JsonObject record = JsonNode.Parse(_text)!.AsObject();
        change(record);
        return record.ToJsonString();
    }
}
