using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Bench;

/// <summary>A hundred thousand JSON lines through the pipeline: what it costs that something fails at each hundredth of them.</summary>
[MemoryDiagnoser]
public class ContainmentBenchmarks
{
    private const int Records = 100_000;
    private const int Failing = 100;
    private const int Length = 400;

    private readonly RecordCleaner _whole = new(With(new FailingDetector(fails: false)));
    private readonly RecordCleaner _failing = new(With(new FailingDetector(fails: true)));
    private readonly string _path = Path.GetTempFileName();

    [GlobalSetup]
    public void Write()
    {
        string[] articles = SampleTexts.CleanArticles(Records / Failing);
        using var file = new StreamWriter(_path);
        for (int i = 0; i < Records; i++)
        {
            string text = articles[i % articles.Length][..Length];
            if (i % Failing == 0) text += " ~";
            file.WriteLine($$"""{"id":{{i}},"text":{{JsonSerializer.Serialize(text)}}}""");
        }
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_path);

    [Benchmark(Baseline = true, Description = "nothing fails")]
    public long NothingFails() => Run(_whole.Clean, expected: 0);

    [Benchmark(Description = "a detector fails at each hundredth")]
    public long ADetectorFails() => Run(_failing.Clean, expected: Records / Failing);

    [Benchmark(Description = "each hundredth record fails")]
    public long ARecordFails()
    {
        int record = 0;
        return Run(Clean, expected: Records / Failing);

        CleanedRecord Clean(SourceRecord source) => record++ % Failing == 0 ? throw new FormatException("It failed.") : _whole.Clean(source);
    }

    private static Cleaner With(FailingDetector detector) => new(new CleanerOptions(), [.. LeakKinds.Detectors, detector]);

    // What failed, of a detector or a record; each is named.
    private long Run(Func<SourceRecord, CleanedRecord> clean, int expected)
    {
        long named = 0;
        var log = new ProblemLog(problem => named += problem.ToString().Length > 0 ? 1 : 0);
        var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
        using RecordSink sink = new RecordOutput().Open(static () => new OutputStream(Stream.Null, "nowhere"), files, log);
        var pipeline = new CleaningPipeline(new ReadOptions(), clean, log);
        pipeline.Run([new InputFile { Path = _path, Source = _path, Id = "lines", Format = InputFormats.JsonLines }], sink);
        return named == expected ? named : throw new InvalidOperationException($"{named} were named, and not {expected}.");
    }
}
