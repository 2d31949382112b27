using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>What becomes of a detector's failure: a warning that names it, and a field of the record.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Fault = """{"kind":"json","field":"text","start":3,"line":2,"column":2,"exception":"FormatException","message":"No."}""";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_record_of_a_text_has_it()
    {
        JsonElement record = JsonElement.Parse(Lines(WithFault(Records.OfText("😀\nab"))));
        Assert.Equal($"[{Fault}]", record.GetProperty("faults").GetRawText());
        Assert.False(JsonElement.Parse(Lines(Records.OfText("😀\nab"))).TryGetProperty("faults", out _));
    }

    [Fact]
    public void A_line_gains_it_and_gives_it_back()
    {
        const string Line = """{"text":"😀\nab"}""";
        string clean = Lines(WithFault(Records.OfLine(Line)));
        Assert.Equal($$"""{"text":"😀\nab","related_links":[],"leaks":[],"edits":[],"faults":[{{Fault}}]}""", clean);
        Assert.Equal(Line, Records.RestoreLine(clean));
    }

    [Fact]
    public void It_is_a_warning_that_names_its_place()
    {
        InputFile text = _folder.Input("a.txt", "😀\nab"u8);
        InputFile lines = _folder.Input("n.jsonl", "{}\n{\"text\":\"😀\\nab\"}\n"u8);
        var problems = new List<Problem>();
        var log = new ProblemLog(problems.Add);
        var cleaner = new RecordCleaner(new Cleaner());
        var pipeline = new CleaningPipeline(new ReadOptions(), record => WithFault(cleaner.Clean(record)), log);
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(new MemoryStream(), "memory"));
        RunSummary summary = pipeline.Run([text, lines], sink, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                $"{text.Path}:2:2: warning: the search for json failed, the others went on: FormatException: No",
                $"{lines.Path}:2:text:2:2: warning: the search for json failed, the others went on: FormatException: No",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.All(problems, problem => Assert.IsType<FormatException>(problem.Exception));
        Assert.Equal((3, 2, 0), (summary.Records, summary.Faults, log.Errors + log.Rejected));
    }

    public void Dispose() => _folder.Dispose();

    private static string Lines(CleanedRecord record) =>
        MemoryOutput.Of(MemoryOutput.Lines, record);

    private static CleanedRecord WithFault(CleanedRecord record)
    {
        ImmutableArray<DetectorFault> faults = [new DetectorFault(LeakKinds.Json, 4, new FormatException("No."))];
        return record with { Fields = [.. record.Fields.Select(Faulty)] };

        CleanedField Faulty(CleanedField field) => new(field.Name, field.Source, field.Result.With(it => it.Faults, faults));
    }
}
