using System.Text;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>A run that ends anywhere is gone on with behind its last checkpoint, and what comes of it is what one run gives.</summary>
public sealed class GoingOnTests : IDisposable
{
    private const int Records = 400;
    private readonly TemporaryFolder _folder = new();
    private readonly RecordCleaner _cleaner = new(new Cleaner());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(".gz")]
    [InlineData(".zst")]
    [InlineData(".br")]
    public void What_comes_of_it_is_what_one_run_gives(string compression)
    {
        InputFile input = Input(compression);
        string whole = Run(input, "whole", stopAt: int.MaxValue, out RunSummary sums);
        int runs = 0;
        var summary = new RunSummary();
        string? output = null;
        for (int stopAt = 90; output is null; stopAt += 90, runs++) output = RunOrStop(input, "out", stopAt, out summary);
        Assert.True(runs > 2);
        Assert.Equal(whole, output);
        Assert.Equal((sums.Records, sums.Cut, sums.RelatedLinks), (summary.Records, summary.Cut, summary.RelatedLinks));
        Assert.Equal((Records, Records / 10), (summary.Records, summary.Cut));
        Assert.DoesNotContain(_folder.Files().Split(' '), static file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void The_second_to_be_complete_leaves_the_first_alone()
    {
        InputFile input = Input("");
        DateTime written = default;
        var slow = new RunFolder(_folder.PathOf("out")) { PartLength = 2_000 };
        slow.Write(new RunManifest("same", [input.Source]));
        RunSummary sums = Run(slow, ResumePlan.Of(slow, [input], static _ => true), "out", Records / 2, () =>
        {
            Run(input, "out", int.MaxValue, out _);
            written = File.GetLastWriteTimeUtc(_folder.PathOf($"out/{input.Source}"));
        });
        Assert.Equal(Records, sums.Records);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.PathOf($"out/{input.Source}")));
        Assert.Single(RunStatus.Of(_folder.PathOf("out")).Done);
        Assert.Single(Directory.EnumerateFiles(_folder.PathOf("out/.cleanup"), "commits-*"));
        Assert.Empty(Directory.EnumerateFiles(_folder.PathOf("out/.cleanup"), "*.part"));
    }

    private InputFile Input(string compression)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < Records; i++)
        {
            string leak = i % 10 == 0 ? "\\n\\narray(1) {\\n  [0]=>\\n  int(1)\\n}" : "";
            lines.Append("{\"id\":\"").Append(i).Append("\",\"text\":\"The council votes on Thursday.").Append(leak).Append("\"}\n");
        }
        byte[] bytes = Encoding.UTF8.GetBytes(lines.ToString());
        if (CompressionFormat.OfName(compression) is not { } format) return _folder.Input("in.jsonl", bytes);
        using var compressed = new MemoryStream();
        using (Stream content = format.Compress(compressed)) content.Write(bytes);
        return _folder.Input($"in.jsonl{compression}", compressed.ToArray());
    }

    private string? RunOrStop(InputFile input, string folder, int stopAt, out RunSummary summary)
    {
        summary = new RunSummary();
        try
        {
            return Run(input, folder, stopAt, out summary);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private string Run(InputFile input, string folder, int stopAt, out RunSummary summary)
    {
        var run = new RunFolder(_folder.PathOf(folder)) { PartLength = 2_000 };
        run.Write(new RunManifest("same", [input.Source]));
        summary = Run(run, ResumePlan.Of(run, [input], static _ => true), folder, stopAt, static () => throw new OperationCanceledException());
        using var content = new StreamReader(PlainStream.Of(File.OpenRead(_folder.PathOf($"{folder}/{input.Source}")), input.Path));
        return content.ReadToEnd();
    }

    private RunSummary Run(RunFolder run, ResumePlan plan, string folder, int stopAt, Action atStop)
    {
        var log = new ProblemLog(static problem => Assert.Fail(problem.ToString()));
        var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
        var options = new ReadOptions { BatchLength = 500 };
        int records = 0;
        var pipeline = new CleaningPipeline(options, Clean, log);
        using var sink = new FolderSink(
            _folder.PathOf(folder), null, new CleanupContent(new RecordForm()), new RecordForm(), files, log,
            new RunInFolder(run, plan, IsDurable: false));
        RunSummary summary = pipeline.Run(plan.Left, sink);
        summary.Add(plan.Summary);
        return summary;

        CleanedRecord Clean(SourceRecord record)
        {
            if (++records == stopAt) atStop();
            return _cleaner.Clean(record);
        }
    }
}
