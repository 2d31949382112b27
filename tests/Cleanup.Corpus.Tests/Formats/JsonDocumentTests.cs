using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats;

public sealed class JsonDocumentTests : IDisposable
{
    private const string Leak = "\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"";

    private static readonly RecordCleaner _cleaner = new(new Cleaner());

    private static readonly Gen<string> _records = Gen.OneOf(
        "{}", "{\"text\":\"The ferry leaves at noon.\"}", "{\n  \"id\": 7,\n  \"text\": \"a \\\" b \\\\\"\n}", "{\"text\": \"x]},{[\", \"n\": [1, [2], {}]}",
        $"{{\"text\":{Leak}}}", $"{{\r\n\"title\":\"caf\u00e9\",\r\n\"text\":{Leak}\r\n}}");

    private static readonly Gen<string> _blanks = Gen.OneOf("", " ", "\n", "\r\n  ", "\t");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_document_without_a_leak_leaves_byte_for_byte() =>
        Documents(Gen.OneOf("{}", "{\"text\":\"The ferry leaves at noon.\"}", "{\n  \"id\": 7,\n  \"text\": \"a \\\" b \\\\\"\n}")).Holds(
            sample => Assert.Equal(sample.Document, Clean(sample.Document, sample.BatchLength).Output),
            samples: 300);

    [Fact]
    public void All_records_leave_in_a_document_of_the_same_shape() =>
        Documents(_records).Holds(
            sample =>
            {
                (string output, string problems) = Clean(sample.Document, sample.BatchLength);
                Assert.Empty(problems);
                Assert.DoesNotContain("string(9) \\", output.Split("\"related_links\"")[0], StringComparison.Ordinal);
                JsonElement[] before = Values(sample.Document), after = Values(output);
                Assert.Equal(before.Length, after.Length);
                foreach ((JsonElement one, JsonElement other) in before.Zip(after))
                    Assert.Equal(
                        one.EnumerateObject().Select(property => property.Name),
                        other.EnumerateObject().Select(property => property.Name).TakeWhile(name => name is not "related_links"));
            },
            samples: 300);

    [Fact]
    public void Without_those_that_were_rejected_it_is_JSON_all_the_same() =>
        Documents(Gen.OneOf("7", "null", "\"x,]\"", "true", "{\"a\":]}", "{\"text\":\"x\"}", "{'a'}", "{\"n\":1}")).Holds(
            sample =>
            {
                (string output, _) = Clean(sample.Document, sample.BatchLength);
                Assert.All(Values(output), value => Assert.Equal(JsonValueKind.Object, value.ValueKind));
                Assert.Equal(sample.Records.Count(record => record is "{\"text\":\"x\"}" or "{\"n\":1}"), Values(output).Length);
            },
            samples: 300);

    [Fact]
    public void Any_bytes_give_an_answer_that_does_not_depend_on_the_batches()
    {
        Gen<string> scraps = Gen.OneOf(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "x", "7", "{\"text\":\"x\"}", "\"text\"", "\uFEFF", "\u00e9", new string('y', 50), "{\"a\":[]}");
        Gen.Select(scraps.Array[0, 30].Select(string.Concat), Gen.Int[1, 40], Gen.OneOf(20, 1_000)).Holds(
            sample => Assert.Equal(
                Clean(sample.Item1, 100_000, sample.Item3).ToString(),
                Clean(sample.Item1, sample.Item2, sample.Item3).ToString()),
            samples: 1_500);
    }

    [Theory]
    [InlineData("[{\"a\":1},{\"b\":", "[{\"a\":1}", "error: ends inside of the record of line 1")]
    [InlineData("[{\"a\":1},\n", "[{\"a\":1},\n", "error: ends inside of its array")]
    [InlineData("[{\"a\":1}},{}]", "[{\"a\":1}", "error: not JSON: a '}' too many in line 1; the rest is not read")]
    [InlineData("[{\"a\":1},\n7,{},\n[]]", "[{\"a\":1},{}]", "2: rejected: not a JSON object\n3: rejected: not a JSON object")]
    [InlineData("[{},7,8]", "[{}]", "1: rejected: record 2: not a JSON object\n1: rejected: record 3: not a JSON object")]
    [InlineData("[7,{}]", "[{}]", "1: rejected: not a JSON object")]
    [InlineData("{\"a\":\n\"\\q\"}", "", "1: rejected: not a JSON object: it goes wrong at byte 2 of its line 2")]
    [InlineData("\uFEFF[ ]", "[ ]", "")]
    [InlineData("", "", "")]
    public void What_is_wrong_is_named(string document, string output, string problems)
    {
        (string written, string found) = Clean(document, 100_000);
        Assert.Equal(problems, found);
        if (!problems.Contains("error", StringComparison.Ordinal)) Assert.Equal(output, written);
    }

    [Fact]
    public void Utf16_is_an_error() =>
        Assert.Contains(
            "error: in UTF-16 or UTF-32; JSON must be UTF-8",
            Problems(_folder.Input("a.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[{}]")]), 1_000),
            StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static Gen<(string[] Records, string Document, int BatchLength)> Documents(Gen<string> records) =>
        Gen.Select(records.Array[0, 8], _blanks, _blanks, Gen.Bool, Gen.Int[1, 60]).Select(sample =>
        {
            (string[] values, string before, string behind, bool isArray, int batchLength) = sample;
            string document = isArray
                ? $"{before}[{behind}{string.Join($"{before},{behind}", values)}{before}]{behind}"
                : string.Join($"{before}\n{behind}", values);
            return (values, document, batchLength);
        });

    private static JsonElement[] Values(string document)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(document), new JsonReaderOptions { AllowMultipleValues = true });
        var values = new List<JsonElement>();
        while (reader.Read()) values.Add(JsonElement.ParseValue(ref reader));
        return values is [{ ValueKind: JsonValueKind.Array } array] ? [.. array.EnumerateArray()] : [.. values];
    }

    private static string Problems(InputFile input, int batchLength) => Run(input, batchLength, 1_000_000).Problems;

    private static (string Output, string Problems) Run(InputFile input, int batchLength, int limit)
    {
        var output = new MemoryStream();
        var rejects = new MemoryStream();
        var problems = new List<Problem>();
        var log = new ProblemLog(problem =>
        {
            // That most of these records have no text is not what is tested.
            if (problem.Kind != ProblemKind.Warning) problems.Add(problem);
        });
        var files = new OutputFiles(new OutputGuard([input]), CancellationToken.None);
        using RecordSink sink = new RecordOutput { Format = OutputFormat.Json }.Open(() => new OutputStream(output, "memory"), files, log);
        new CleaningPipeline(new ReadOptions { BatchLength = batchLength, RecordLimit = limit }, _cleaner.Clean, log)
        {
            MayHaveLeaks = batchLength % 2 == 0 ? _cleaner.MayHaveLeaks : null,
            Rejects = rejects,
        }.Run([input], sink);
        string found = string.Join('\n', problems)
            .Replace($"{input.Path}:", "", StringComparison.Ordinal)
            .Replace(" error:", "error:", StringComparison.Ordinal);
        return (Encoding.UTF8.GetString(output.ToArray()), found);
    }

    private (string Output, string Problems) Clean(string document, int batchLength, int limit = 1_000_000)
    {
        using TemporaryFolder folder = _folder.Inner();
        return Run(folder.Input("a.json", Encoding.UTF8.GetBytes(document)), batchLength, limit);
    }
}
