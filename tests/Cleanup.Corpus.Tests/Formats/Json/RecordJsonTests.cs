using System.Text.Json;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus.Tests.Formats.Json;

public class RecordJsonTests
{
    [Fact]
    public void A_record_has_every_field_in_its_order_and_counts_code_points()
    {
        string json = MemoryOutput.Of(MemoryOutput.Lines, Records.OfText("é😀\n😀😀" + Records.Leak));
        Assert.Equal(
            """
            {"id":"a","source":"in/a.txt","encoding":"utf-8","bom":false,"source_sha256":"HASH","title":"A title","author":null,"dateline":null,"published":"2020-02-03","modified":null,"date_order":null,"filled":null,"text":"é😀\n😀😀 ",
            "related_links":[{"leak":0,"id":"-7","title":"=Über","url":null,"image":null,"published":null,"author":null,"summary":null,"section":null,"type":null,"order":-3,"extra":{"u":"\ud800"}}],
            "leaks":[{"kind":"php-var-dump","confidence":"certain","action":"cut","evidence":["length-agrees","structure-closed"],"field":"text","start":5,"end":26,"line":2,"column":3,"declared_length":9,"actual_length":9,"length_unit":"utf8-bytes","recovery":"repaired",
            "repairs":[{"kind":"not-representable","start":7,"length":3,"path":"/0/a","before":"NAN","after":"null"}],"decoded":true,"value":[{"a":"x y\""}]}],
            "edits":[{"field":"text","start":5,"end":26,"cause":"leak","raw":"string(9) \"[{\"a\":1}]\"","with":" "}]}
            """.ReplaceLineEndings("").Replace("HASH", HashOf(json), StringComparison.Ordinal),
            json.TrimEnd('\n'));
    }

    [Fact]
    public void A_lean_record_leaves_out_values_and_what_was_cut()
    {
        string json = MemoryOutput.Of(output => MemoryOutput.Lines(output, lean: true), Records.OfText("x " + Records.Leak));
        using JsonDocument record = JsonDocument.Parse(json);
        Assert.False(record.RootElement.GetProperty("leaks")[0].TryGetProperty("value", out _));
        Assert.False(record.RootElement.GetProperty("edits")[0].TryGetProperty("raw", out _));
        Assert.Equal(1, record.RootElement.GetProperty("related_links").GetArrayLength());
    }

    [Fact]
    public void Indented_json_is_the_same_record()
    {
        var record = Records.OfText("é😀\n😀😀" + Records.Leak, SourceEncoding.Get("utf-16be", hasByteOrderMark: true));
        string line = MemoryOutput.Of(MemoryOutput.Lines, record);
        string indented = MemoryOutput.Of(MemoryOutput.Document, record);
        Assert.True(JsonElement.DeepEquals(WithoutLoneSurrogates(line), WithoutLoneSurrogates(indented)));
        Assert.StartsWith("{\n  \"id\": \"a\",\n", indented, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", indented, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_records_make_an_array()
    {
        string json = MemoryOutput.Of(MemoryOutput.Document, Records.OfText("a"), Records.OfLine("{\"text\":\"b\"}\r\n"), Records.OfText("c"));
        Assert.Equal(3, JsonElement.Parse(json).GetArrayLength());
        Assert.Contains(",\n  {\"text\":\"b\"},\n  {\n    \"id\"", json, StringComparison.Ordinal);
        Assert.Equal("[]\n", MemoryOutput.Of(MemoryOutput.Document));
    }

    private static JsonElement WithoutLoneSurrogates(string json) => JsonElement.Parse(json.Replace("\\ud800", "", StringComparison.Ordinal));

    private static string HashOf(string json) => JsonElement.Parse(json).GetProperty("source_sha256").GetString()!;
}
