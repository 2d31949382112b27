using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.Csv;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>What fails at one record costs that record, whatever it is and wherever it fails.</summary>
public sealed class ContainmentTests : IDisposable
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());
    private readonly TemporaryFolder _folder = new();
    private readonly List<Problem> _problems = [];
    private readonly MemoryStream _rejects = new();

    [Fact]
    public void Each_record_that_fails_is_named_and_all_others_are_answered()
    {
        string[] lines = [.. Enumerable.Range(1, 100_000).Select(number => $"{{\"id\":{number},\"text\":\"Text {number}.\"}}\n")];
        InputFile input = _folder.Input("in.jsonl", Encoding.UTF8.GetBytes(string.Concat(lines)));
        string output = Run([input], MemoryOutput.Lines, record => Fails(record) ? throw new FormatException("It is\nthe hundredth.") : Clean(record), out ProblemLog log);
        Assert.Equal(string.Concat(lines.Where((_, index) => (index + 1) % 100 != 0)), output);
        Assert.Equal(string.Concat(lines.Where((_, index) => (index + 1) % 100 == 0)), Encoding.UTF8.GetString(_rejects.ToArray()));
        Assert.Equal((0L, 1_000L), (log.Errors, log.Rejected));
        Assert.Equal(
            Enumerable.Range(1, 1_000).Select(hundred => $"{input.Path}:{hundred}00: rejected: FormatException: It is the hundredth"),
            _problems.Select(problem => problem.ToString()));
        Assert.All(_problems, problem => Assert.IsType<FormatException>(problem.Exception));

        static bool Fails(SourceRecord record) => ((JsonLineRecord)record).Number % 100 == 0;
    }

    [Theory]
    [InlineData("a", "json", "[\n  {\"id\":\"b\"},\n  {\"id\":\"c\"}\n]\n")]
    [InlineData("b", "json", "[\n  {\"id\":\"a\"},\n  {\"id\":\"c\"}\n]\n")]
    [InlineData("c", "json", "[\n  {\"id\":\"a\"},\n  {\"id\":\"b\"}\n]\n")]
    [InlineData("a b", "json", "{\"id\":\"c\"}\n")]
    [InlineData("a b c", "json", "[]\n")]
    [InlineData("b", "jsonl", "{\"id\":\"a\"}\n{\"id\":\"c\"}\n")]
    public void A_record_that_cannot_be_encoded_leaves_no_trace(string failing, string format, string expected)
    {
        InputFile input = _folder.Input("in.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n"u8);
        var content = new FailingContent(failing.Split(' '));
        string output = Run([input], Create, Clean, out ProblemLog log);
        Assert.Equal(expected, Regex.Replace(output, "(?<=[{])\\s+|(?<=: ?) |(?<=\")\\s+(?=[}])", "", RegexOptions.None, TimeSpan.FromSeconds(10)));
        Assert.Equal(failing.Split(' ').Length, log.Rejected);

        RecordSink Create(OutputStream stream) => format is "json" ? MemoryOutput.Document(stream, content) : MemoryOutput.Lines(stream, content);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void A_row_that_cannot_be_written_leaves_no_trace_in_either_table(string failing)
    {
        InputFile input = _folder.Input("in.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n"u8);
        var links = new MemoryStream();
        CleanedRecord whole = Records.OfText(Records.Leak);
        string output = Run(
            [input],
            stream => new CsvSink(stream, new OutputStream(links, "links")),
            record => (string.Equals(record.Id, failing, StringComparison.Ordinal) ? WithUnreadableLink(whole) : whole) with { Source = record },
            out ProblemLog log);
        string answered = failing is "a" ? "b" : "a";
        Assert.Equal(["id", answered], output.TrimEnd().Split("\r\n").Select(row => row.Split(',')[0]));
        string linkRows = Encoding.UTF8.GetString(links.ToArray());
        Assert.Equal(["article_id", answered], linkRows.TrimEnd().Split("\r\n").Select(row => row.Split(',')[0]));
        string place = $"{input.Path}:{(failing is "a" ? 1 : 2)}";
        Assert.StartsWith($"{place}: rejected: ObjectDisposedException: ", Assert.Single(_problems).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, log.Rejected);
    }

    [Fact]
    public void A_text_that_is_too_large_to_write_is_named_and_the_run_goes_on()
    {
        InputFile[] inputs = [_folder.Input("a.txt", "One."u8), _folder.Input("b.txt", "Two."u8), _folder.Input("c.txt", "Three."u8)];
        string output = Run(inputs, MemoryOutput.Lines, record => record.Id is "b" ? Huge(record) : Clean(record), out ProblemLog log);
        Assert.Equal(["a", "c"], output.TrimEnd().Split('\n').Select(line => JsonElement.Parse(line).GetProperty("id").GetString()!));
        Assert.Equal($"{inputs[1].Path}: error: too large to write: its 'text' has 166666667 characters, and 166666666 is the most", Assert.Single(_problems).ToString());
        Assert.Equal((1L, 0L), (log.Errors, log.Rejected));
    }

    [Fact]
    public void In_a_folder_the_file_of_a_text_that_fails_is_not_there()
    {
        InputFile[] inputs = [_folder.Input("a.txt", "One."u8), _folder.Input("b.txt", "Two."u8), _folder.Input("n.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n"u8)];
        var log = new ProblemLog(_problems.Add);
        var files = new OutputFiles(new OutputGuard(inputs), TestContext.Current.CancellationToken);
        CleaningPipeline pipeline = Pipeline(log, record => record.Id is "a" ? throw new NotSupportedException("No.") : Clean(record));
        var form = new RecordForm { Lean = true };
        using (var sink = new FolderSink(_folder.PathOf("out"), null, new CleanupContent(form), form, files, log))
            pipeline.Run(inputs, sink, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("a.txt b.txt n.jsonl out/b.json out/n.jsonl", _folder.Files());
        Assert.Equal("{\"id\":\"b\"}\n", File.ReadAllText(_folder.PathOf("out/n.jsonl")));
        Assert.Equal(
            [$"{inputs[0].Path}: error: NotSupportedException: No", $"{inputs[2].Path}:1: rejected: NotSupportedException: No"],
            _problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void What_the_output_fails_of_ends_the_run()
    {
        InputFile input = _folder.Input("in.jsonl", "{\"id\":\"a\"}\n"u8);
        Assert.Throws<OutputException>(() => Run([input], MemoryOutput.Lines, _ => throw new OutputException("out", "is full"), out _));
        Assert.Throws<ClosedPipeException>(() => Run([input], MemoryOutput.Lines, _ => throw new ClosedPipeException(), out _));
        Assert.Throws<OperationCanceledException>(() => Run([input], MemoryOutput.Lines, _ => throw new OperationCanceledException(), out _));
        Assert.Empty(_problems);
    }

    public void Dispose() => _folder.Dispose();

    private static CleanedRecord Clean(SourceRecord record) => _cleaner.Clean(record);

    private static CleanedRecord Huge(SourceRecord record) =>
        new(record, [new CleanedField("text", "", new ArticleRecord { Text = new string('x', 166_666_667) })]);

    private static CleanedRecord WithUnreadableLink(CleanedRecord record)
    {
        var document = JsonDocument.Parse("{}");
        document.Dispose();
        var result = (ArticleRecord)record.Fields[0].Result;
        ImmutableArray<RelatedLink> links = [.. result.RelatedLinks.Select(link => link with { Extra = document.RootElement })];
        return record with { Fields = [new CleanedField("text", record.Fields[0].Source, result.With(it => it.RelatedLinks, links))] };
    }

    private string Run(InputFile[] inputs, Func<OutputStream, RecordSink> create, Func<SourceRecord, CleanedRecord> clean, out ProblemLog log)
    {
        log = new ProblemLog(_problems.Add);
        var output = new MemoryStream();
        using RecordSink sink = create(new OutputStream(output, "memory"));
        Pipeline(log, clean).Run(inputs, sink);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private CleaningPipeline Pipeline(ProblemLog log, Func<SourceRecord, CleanedRecord> clean) =>
        new(new ReadOptions(), clean, log) { Rejects = _rejects };

    private sealed class FailingContent(string[] ids) : RecordContent
    {
        public override void Write(Utf8JsonWriter writer, CleanedRecord record)
        {
            writer.WriteStartObject();
            writer.WriteString("id", record.Source.Id);
            if (ids.Contains(record.Source.Id, StringComparer.Ordinal)) throw new InvalidOperationException("Half of it is written.");
            writer.WriteEndObject();
        }
    }
}
