using System.Text.Encodings.Web;
using System.Text.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Restoring;

public class JsonLineRestorerTests
{
    private static readonly string _leak = JsonEncodedText.Encode(Records.Leak, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    [Fact]
    public void Cleaning_and_restoring_gives_the_line_back()
    {
        Gen<string> strings = Gen.OneOf("a", " ", "é", "😀", "\\ud83d\\ude00", "\\ud800", "\\n", "\\/", _leak)
            .Array[0, 8].Select(pieces => $"\"{string.Concat(pieces)}\"");
        Gen.Select(strings, strings, strings).Holds(values =>
        {
            (string first, string second, string third) = values;
            string line = $"{{ \"id\":1.0,\"title\" : {first}, \"n\":{{\"x\":[{second}]}} , \"text\":{third}\t}}\r\n";
            foreach (string[] fields in (string[][])[[], ["*"], ["/n/x/0", "text"]])
            {
                string clean = Clean(line, fields);
                Assert.Equal(line, Records.RestoreLine(clean));
            }
        }, samples: 500);
    }

    [Theory]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"leaks":[],"related_links":[],"edits":[]}""")]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":null}""")]
    [InlineData("""{"text":"x","related_links":["mine"],"leaks":["mine"],"edits":[]}""")]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":[]}""")]
    [InlineData("""{"text":"x","related_links":[],"leaks":["mine"],"edits":[{"field":"text","start":0,"end":1,"cause":"leak","raw":"y","with":""}]}""")]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":[{"start":0,"end":1}]}""")]
    [InlineData("""{"related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":1,"cause":"leak","raw":"y","with":""}]}""")]
    [InlineData("""{"text":"x","cleanup":{"related_links":[],"leaks":[],"edits":[]}}""")]
    [InlineData("""{"text":"x","mine":{"related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":1,"cause":"leak","raw":"y","with":""}]}}""")]
    [InlineData("""{"text":"x","cleanup":{},"cleanup_2":[],"cleanup_":1}""")]
    [InlineData("""{"text":"x","cleanup":{"related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":1,"cause":"leak","raw":"y","with":""}],"mine":1}}""")]
    public void A_line_that_cleaning_did_not_change_stays(string line) =>
        Assert.Equal(line, Records.RestoreLine(line));

    [Theory]
    [InlineData("""{"text":"LEAK","edits":[]}""")]
    [InlineData("""{"text":"LEAK","leaks":["mine"],"cleanup":{"mine":1}}""")]
    [InlineData("""{"faults":0,"text":"LEAK"}""")]
    public void A_record_that_has_such_fields_is_cleaned_and_comes_back(string line)
    {
        line = line.Replace("LEAK", _leak, StringComparison.Ordinal) + "\n";
        string clean = Clean(line);
        Assert.Contains(line.Contains("cleanup", StringComparison.Ordinal) ? ",\"cleanup_2\":{\"related_links\":[{" : ",\"cleanup\":{\"related_links\":[{", clean, StringComparison.Ordinal);
        Assert.Equal(line, Records.RestoreLine(clean));
    }

    [Fact]
    public void A_record_that_was_cleaned_twice_comes_back_step_by_step()
    {
        string line = $$"""{"title":"t","text":"{{_leak}}"}""";
        string again = Clean(line).Replace("\"t\"", $"\"{_leak}\"", StringComparison.Ordinal);
        string twice = Clean(again);
        Assert.Contains(",\"cleanup\":{", twice, StringComparison.Ordinal);
        Assert.Equal(again, Records.RestoreLine(twice));
        Assert.Equal(line.Replace("\"t\"", $"\"{_leak}\"", StringComparison.Ordinal), Records.RestoreLine(again));
    }

    [Fact]
    public void A_field_that_somebody_added_later_stays()
    {
        const string Line = """{"text":"b","related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":2,"cause":"title","raw":"T\n","with":""}],"title":"T" ,"score":1}""";
        Assert.Equal("""{"text":"T\nb","score":1}""", Records.RestoreLine(Line));
    }

    [Fact]
    public void What_a_header_said_goes_as_well()
    {
        const string Line = """{"text":"b","related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":2,"cause":"title","raw":"T\n","with":""}],"title":"T"}""";
        Assert.Equal("""{"text":"T\nb"}""", Records.RestoreLine(Line));
    }

    private static string Clean(string line, params string[] fields) =>
        MemoryOutput.Of(MemoryOutput.Lines, Records.OfLine(line, fields));
}
