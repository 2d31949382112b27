using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;
using CsCheck;
using CsvHelper;

namespace Cleanup.Corpus.Tests.Formats;

public sealed class CsvInputTests : IDisposable
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());

    private static readonly Gen<string> _cells = Gen.OneOf(
        "", "x", "7", "a \"b\" c", "one,two;three", "line\nbreak", "line\r\nbreak", "\"", "caf\u00e9", "\ttab", "\u0001", "\\", "{\"a\"", "'", "5\" pipe");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Every_cell_comes_out_under_the_name_of_its_column() =>
        Gen.Select(
                _cells.Array[3].Array[0, 12],
                Gen.OneOf(',', ';', '\t', '|'),
                Gen.Int[1, 80],
                Gen.OneOf("\n", "\r\n", "\r"),
                Gen.OneOf("utf-8", "utf-16", "windows-1252"))
            .Holds(
                sample =>
                {
                    (string[][] rows, char separator, int batchLength, string lineBreak, string encoding) = sample;
                    string table = Table(separator, lineBreak, [["text", "b c", "\u00e9"], .. rows]);
                    (string output, string problems) = Run(Bytes(table, encoding), batchLength, encoding);
                    Assert.Empty(problems);
                    Assert.Equal(
                        rows,
                        output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                            .Select(line => JsonElement.Parse(line).EnumerateObject().Select(cell => cell.Value.GetString()!).ToArray()));
                    Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{\"text\":\"", line, StringComparison.Ordinal));
                },
                samples: 100);

    [Theory]
    [InlineData("text,b\n1,2\n3\n\n4,5,6\n7,8\n", "{\"text\":\"1\",\"b\":\"2\"}\n{\"text\":\"7\",\"b\":\"8\"}\n", "3: rejected: has 1 cells, the header 2\n5: rejected: has 3 cells, the header 2")]
    [InlineData("a,a,,\n1,2,3,4\n", "{\"a\":\"1\",\"a_2\":\"2\",\"column_3\":\"3\",\"column_4\":\"4\"}\n", "")]
    [InlineData("\uFEFFa;\"b;,\"\n1;\"x\"\"y\"\n", "{\"a\":\"1\",\"b;,\":\"x\\\"y\"}\n", "")]
    [InlineData("a,b\n1,2\n3,\"open\n4,5\n", "{\"a\":\"1\",\"b\":\"2\"}\n", "3: rejected: a quotation mark is missing: all up to the end of the file is one cell")]
    [InlineData("a,b\n\"x\ny\",1\n2\n", "{\"a\":\"x\\ny\",\"b\":\"1\"}\n", "4: rejected: has 1 cells, the header 2")]
    [InlineData("a,b\n", "", "")]
    [InlineData("", "", "")]
    public void What_is_wrong_costs_a_row(string table, string output, string problems)
    {
        Assert.Equal((output, problems), Run(Encoding.UTF8.GetBytes(table), 100_000));
        Assert.Equal((output, problems), Run(Encoding.UTF8.GetBytes(table), 1));
    }

    [Fact]
    public void Bytes_that_are_no_text_cost_their_row()
    {
        byte[] table = [.. "text,b\ncaf\u00e9s \u2013 one,1\ncaf"u8, 0xE9, 0xFF, .. ",2\nna\u00efve,3\n"u8];
        (string output, string problems) = Run(table, 100_000);
        Assert.Equal("{\"text\":\"caf\u00e9s \u2013 one\",\"b\":\"1\"}\n{\"text\":\"na\u00efve\",\"b\":\"3\"}\n", output);
        Assert.StartsWith("3: rejected: not valid UTF-8", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_give_an_answer_that_does_not_depend_on_the_batches() =>
        Gen.Select(Gen.OneOf("\"", ",", "\n", "\r", "x", ";", "\"\"", " ", "\u00e9", "\0", "\uFEFF").Array[0, 40].Select(string.Concat), Gen.Int[1, 30]).Holds(
            sample =>
            {
                byte[] table = Encoding.UTF8.GetBytes(sample.Item1);
                Assert.Equal(Run(table, 100_000).ToString(), Run(table, sample.Item2).ToString());
            },
            samples: 700);

    public void Dispose() => _folder.Dispose();

    private static byte[] Bytes(string text, string encoding) =>
        encoding is "utf-16" ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] : Encoding.GetEncoding(encoding).GetBytes(text);

    private static string Table(char separator, string lineBreak, string[][] rows)
    {
        var bytes = new MemoryStream();
        using (CsvWriter writer = CsvWriter.Create(bytes, new CsvWriterOptions { Separator = separator, NewLine = lineBreak }, leaveOpen: true))
        {
            foreach (string[] row in rows)
            {
                foreach (string cell in row) writer.WriteField(cell);
                writer.EndRecord();
            }
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private (string Output, string Problems) Run(byte[] table, int batchLength, string? encoding = null)
    {
        using TemporaryFolder folder = _folder.Inner();
        InputFile input = folder.Input("a.csv", table);
        var output = new MemoryStream();
        var problems = new List<Problem>();
        var log = new ProblemLog(problem =>
        {
            // That most of these records have no text is not what is tested.
            if (problem.Kind != ProblemKind.Warning) problems.Add(problem);
        });
        var options = new ReadOptions { BatchLength = batchLength, EncodingName = encoding is "windows-1252" ? encoding : null };
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(output, "memory"));
        new CleaningPipeline(options, _cleaner.Clean, log) { MayHaveLeaks = batchLength % 2 == 0 ? _cleaner.MayHaveLeaks : null }.Run([input], sink);
        return (Encoding.UTF8.GetString(output.ToArray()), string.Join('\n', problems).Replace($"{input.Path}:", "", StringComparison.Ordinal));
    }
}
