using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

public class JsonLineRewriterTests
{
    private static readonly string _leak = JsonEncodedText.Encode(Records.Leak).ToString();

    [Fact]
    public void Only_the_leak_goes_and_every_other_byte_stays()
    {
        string line = $$"""  {"a" : 1.50, "text":"caf\u00e9 \/ \ud800{{_leak}}\u0041", "z":"\u0041" } """ + "\r\n";
        string rewritten = Rewrite(line);
        Assert.StartsWith("""  {"a" : 1.50, "text":"caf\u00e9 \/ \ud800 \u0041", "z":"\u0041" ,"related_links":[{"leak":0,""", rewritten, StringComparison.Ordinal);
        Assert.EndsWith("\"with\":\" \"}]} \r\n", rewritten, StringComparison.Ordinal);
        Assert.Contains("\"field\":\"text\",\"start\":8,\"end\":29,", rewritten, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_nothing_to_edit_stays()
    {
        const string Line = "{\"text\" : \"\\u0041\"}";
        Assert.Equal(Line, Rewrite(Line));
    }

    [Fact]
    public void Leaks_of_several_fields_are_numbered_through()
    {
        string line = $$"""{"title":"{{_leak}} and {{_leak}}","text":"{{_leak}}"}""";
        JsonElement record = JsonElement.Parse(Rewrite(line).Replace("\\ud800", "", StringComparison.Ordinal));
        Assert.Equal("0 1 2", string.Join(' ', record.GetProperty("related_links").EnumerateArray().Select(link => link.GetProperty("leak").GetInt32())));
        Assert.Equal("title title text", string.Join(' ', record.GetProperty("leaks").EnumerateArray().Select(leak => leak.GetProperty("field").GetString())));
        Assert.Equal("  and  ", record.GetProperty("title").GetString());
    }

    [Fact]
    public void A_line_that_could_not_be_restored_is_refused()
    {
        var error = Assert.Throws<CorpusException>(() => Refuse("""{"text":"LEAK","text":"x"}"""));
        Assert.Equal("it has a leak to cut in a field 'text' that occurs twice", error.Message);
        Refuse("""{"text":"LEAK","title":"x","title":"y"}""");

        static void Refuse(string line)
        {
            CleanedRecord record = Records.OfLine(line.Replace("LEAK", _leak, StringComparison.Ordinal));
            record.Source.ThrowIfLost(record);
        }
    }

    [Fact]
    public void A_line_without_its_line_ending_gets_one_before_the_next()
    {
        string lines = MemoryOutput.Of(
            MemoryOutput.Lines, Records.OfLine("{\"n\":1}"), Records.OfLine("{\"n\":2}\r\n"), Records.OfLine("{\"n\":3}"));
        Assert.Equal("{\"n\":1}\n{\"n\":2}\r\n{\"n\":3}", lines);
    }

    private static string Rewrite(string line) => MemoryOutput.Of(MemoryOutput.Lines, Records.OfLine(line));
}
