using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Writing;
using Cleanup.Corpus.Writing.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Restoring;

public class JsonLineRestorerTests
{
    private static readonly string s_leak = JsonEncodedText.Encode(Records.Leak, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    [Fact]
    public void Cleaning_and_restoring_gives_the_line_back()
    {
        Gen<string> strings = Gen.OneOf("a", " ", "é", "😀", "\\ud83d\\ude00", "\\ud800", "\\n", "\\/", s_leak).Array[0, 8].Select(pieces => $"\"{string.Concat(pieces)}\"");
        Gen.Select(strings, strings, strings).Holds(values =>
        {
            (string first, string second, string third) = values;
            string line = $"{{ \"id\":1.0,\"title\" : {first}, \"n\":{{\"x\":[{second}]}} , \"text\":{third}\t}}\r\n";
            foreach (string[] fields in (string[][])[[], ["*"], ["/n/x/0", "text"]])
            {
                string clean = MemoryOutput.Of(output => new JsonLinesRecordWriter(output, new CleanupContent(lean: false)), Records.OfLine(line, fields));
                Assert.Equal(line, Encoding.UTF8.GetString(JsonLineRestorer.Restore(Encoding.UTF8.GetBytes(clean)).Span));
            }
        }, samples: 500);
    }

    [Theory]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"leaks":[],"related_links":[],"edits":[]}""")]
    [InlineData("""{"text":"x","related_links":[],"leaks":[],"edits":null}""")]
    [InlineData("""[1]""")]
    public void A_line_that_cleaning_did_not_change_stays(string line) =>
        Assert.Equal(line, Encoding.UTF8.GetString(JsonLineRestorer.Restore(Encoding.UTF8.GetBytes(line)).Span));

    [Fact]
    public void What_a_header_said_goes_as_well()
    {
        const string Line = """{"text":"b","related_links":[],"leaks":[],"edits":[{"field":"text","start":0,"end":2,"cause":"title","raw":"T\n","with":""}],"title":"T"}""";
        Assert.Equal("""{"text":"T\nb"}""", Encoding.UTF8.GetString(JsonLineRestorer.Restore(Encoding.UTF8.GetBytes(Line)).Span));
    }
}
