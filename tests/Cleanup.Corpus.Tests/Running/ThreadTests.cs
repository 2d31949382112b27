using System.Text;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>
/// Whatever the threads and however inputs are cut into batches: the same bytes, the same problems in the same order, the same sums.
/// </summary>
public sealed class ThreadTests : IDisposable
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner(), new RecordOptions { ReadsHeaders = true });

    private static readonly string[] _lines =
    [
        "{\"text\":\"The ferry leaves at noon.\"}\n", "{\"id\":7,\"text\":\"The ferry leaves at noon.\"}\r\n", "\n", " \t\r\n",
            "{\"n\":1}\n", "[1]\n", "{\"text\":",
        "{\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"}\n",
            "{\"text\":\"x\",\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"}\n", "\u00e9\n",
        "{\"title\":\"caf\u00e9\"}", "{\"text\":\"" + new string('x', 300) + "\"}\n", "{\"text\":\"" + new string('y', 3_000) + "\"}\n",
            new string('z', 700) + "\n",
    ];

    private static readonly Gen<byte[]> _jsonLines = Gen.OneOf(_lines).Array[0, 40]
        .Select(lines => Encoding.UTF8.GetBytes(string.Concat(lines)));

    private static readonly Gen<byte[]> _texts =
        Gen.OneOf("A title\n\nThe ferry leaves at noon.", "One.\n\nstring(9) \"[{\"a\":1}]\"", "", new string('x', 2_000), "na\u00efve")
            .Select(text => Encoding.UTF8.GetBytes(text));

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(OutputFormat.JsonLines)]
    [InlineData(OutputFormat.Json)]
    [InlineData(OutputFormat.Csv)]
    [InlineData(OutputFormat.SchemaOrg)]
    [InlineData(OutputFormat.Text)]
    public void The_answer_is_the_same_for_any_number_of_threads(OutputFormat format)
    {
        Gen<(string Type, byte[] Bytes)[]> inputs = Gen.OneOf(
            _jsonLines.Select(bytes => (".jsonl", bytes)),
            _jsonLines.Select(bytes => (".json", bytes)),
            _jsonLines.Select(bytes => (".csv", bytes)),
            _texts.Select(bytes => (".txt", bytes))).Array[0, 6];
        Gen.Select(inputs, Gen.OneOf(2, 3, 8), Gen.OneOf(1, 5, 64, 700, 100_000)).Holds(sample =>
        {
            ((string Type, byte[] Bytes)[] given, int threads, int batchLength) = sample;
            using TemporaryFolder folder = _folder.Inner();
            InputFile[] files = [.. given.Select((input, index) => folder.Input($"{index}{input.Type}", input.Bytes))];
            // The third file is not there.
            if (files.Length > 2) File.Delete(files[2].Path);
            Answer one = Run(files, format, 1, 256 * 1024);
            Assert.Equal(one, Run(files, format, threads, batchLength));
            Assert.Equal(one, Run(files, format, 1, batchLength));
        }, samples: 60);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Into_a_folder_too(int threads)
    {
        byte[][] contents = [Encoding.UTF8.GetBytes(string.Concat(_lines)), [.. "Text."u8], [0, 0xFF, 0]];
        InputFile[] inputs = [.. Enumerable.Range(0, 60).Select(i =>
            _folder.Input($"in{i:00}{(i % 3 == 0 ? ".jsonl" : ".txt")}", contents[i % 3]))];
        var log = new ProblemLog(_ => { });
        var files = new OutputFiles(new OutputGuard(inputs), CancellationToken.None);
        using (RecordSink sink = new RecordOutput { Path = _folder.PathOf("out/") }.Open(() => throw new NotSupportedException(), files,
            log))
            Pipeline(log, threads, 100).Run(inputs, sink);
        Assert.Equal(
            Enumerable.Range(0, 60).Where(i => i % 3 < 2).Select(i => $"in{i:00}{(i % 3 == 0 ? ".jsonl" : ".json")}"),
            Directory.EnumerateFiles(_folder.PathOf("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(20, log.Errors);
        Assert.Single(inputs.Where((_, index) => index % 3 == 0).Select(input => File.ReadAllText(_folder.PathOf($"out/{input.Source}")))
            .Distinct());
    }

    [Theory]
    [InlineData(OutputFormat.Text)]
    [InlineData(OutputFormat.Dolma)]
    public void Folders_are_the_same_for_any_number_of_threads(OutputFormat format)
    {
        InputFile[] inputs = [.. Enumerable.Range(0, 9).Select(i => _folder.Input($"in{i}{(i % 3 == 0 ? ".jsonl" : ".txt")}",
            i % 3 == 0 ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_lines[7] + _lines[1], 40))) : [.. "Text."u8]))];
        Assert.Single(((int[])[1, 2, 8]).Select(threads => Files(threads, $"out{threads}/")).Distinct());

        // Of one length of batches: what gzip makes of a file depends on the pieces it gets.
        string Files(int threads, string name)
        {
            var log = new ProblemLog(problem => Assert.Fail(problem.ToString()));
            var files = new OutputFiles(new OutputGuard(inputs), CancellationToken.None);
            using RecordSink sink = new RecordOutput { Path = _folder.PathOf(name), Format = format }.Open(() => throw new NotSupportedException(), files, log);
            var pipeline = new CleaningPipeline(new ReadOptions { BatchLength = 700 }, _cleaner.Clean, log) { Threads = threads };
            pipeline.Run(inputs, sink);
            return string.Join('\n', Directory.EnumerateFiles(_folder.PathOf(name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(_folder.PathOf(name), path)} {Convert.ToHexString(File.ReadAllBytes(path))}"));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_worker_fails_of_ends_the_run_for_all(int threads)
    {
        InputFile input = _folder.Input("in.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_lines[0], 20_000))));
        long left = 5_000;
        var pipeline = new CleaningPipeline(new ReadOptions(), record => Interlocked.Decrement(ref left) < 0
            ? throw new OutputException("out", "is full") : _cleaner.Clean(record), new ProblemLog(_ => { }))
        {
            Threads = threads,
        };
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(new MemoryStream(), "memory"));
        Assert.Throws<OutputException>(() => pipeline.Run([input], sink));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_output_that_fails_ends_the_run(int threads)
    {
        InputFile input = _folder.Input("in.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_lines[0], 100_000))));
        var full = new OutputStream(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.Write, bufferSize: 0), "full");
        using RecordSink sink = MemoryOutput.Lines(full);
        Assert.True(Assert.Throws<OutputException>(() => Pipeline(new ProblemLog(_ => { }), threads, 10_000).Run([input], sink))
            .IsDiskFull);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_run_that_is_cancelled_ends(int threads)
    {
        InputFile input = _folder.Input("in.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_lines[0], 50_000))));
        using var cancellation = new CancellationTokenSource();
        var pipeline = new CleaningPipeline(new ReadOptions(), record =>
        {
            cancellation.Cancel();
            return _cleaner.Clean(record);
        }, new ProblemLog(_ => { }))
        {
            Threads = threads,
        };
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(new MemoryStream(), "memory"));
        Assert.Throws<OperationCanceledException>(() => pipeline.Run([input], sink, cancellation: cancellation.Token));
    }

    public void Dispose() => _folder.Dispose();

    private static CleaningPipeline Pipeline(ProblemLog log, int threads, int batchLength, Stream? rejects = null) =>
        new(new ReadOptions { BatchLength = batchLength, RecordLimit = 2_500, Fields = ["text", "missing"] }, _cleaner.Clean, log)
        {
            Threads = threads,
            Rejects = rejects ?? Stream.Null,
        };

    private static Answer Run(InputFile[] inputs, OutputFormat format, int threads, int batchLength)
    {
        var output = new MemoryStream();
        var rejects = new MemoryStream();
        var problems = new List<Problem>();
        var log = new ProblemLog(problems.Add);
        var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
        using RecordSink sink = new RecordOutput { Format = format }.Open(() => new OutputStream(output, "memory"), files, log);
        RunSummary sum = Pipeline(log, threads, batchLength, rejects).Run(inputs, sink);
        return new Answer(
            Encoding.UTF8.GetString(output.ToArray()),
            Encoding.Latin1.GetString(rejects.ToArray()),
            string.Join('\n', problems),
            $"{sum.Records} {sum.Cut} {sum.Reported} {sum.RelatedLinks} {sum.Faults} {log.Errors} {log.Rejected}");
    }

    private sealed record Answer(string Output, string Rejects, string Problems, string Sums);
}
