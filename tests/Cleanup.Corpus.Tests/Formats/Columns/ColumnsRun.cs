using System.Text;
using System.Text.Json.Nodes;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Formats.Columns;

/// <summary>Runs inputs with columns through the whole line.</summary>
internal static class ColumnsRun
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());

    /// <summary>A file that a program of others made.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Formats", "Columns", "made", name);

    /// <summary>Such a file as an input.</summary>
    public static InputFile Fixture(string name) => Input(PathOf(name));

    public static InputFile Input(string path) => new()
    {
        Path = path,
        Source = Path.GetFileName(path),
        Id = Path.GetFileNameWithoutExtension(path),
        Format = InputFormats.All.FirstOrDefault(format => format.IsNamed(path)) ?? InputFormats.Text,
    };

    /// <summary>Cleans inputs into one output.</summary>
    public static ColumnsAnswer Clean(InputFile[] inputs, OutputFormat format, ReadOptions? options = null, int threads = 1)
    {
        var output = new MemoryStream();
        var rejects = new MemoryStream();
        var problems = new List<Problem>();
        var log = new ProblemLog(problems.Add);
        var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
        using RecordSink sink = new RecordOutput { Format = format }.Open(() => new OutputStream(output, "memory"), files, log);
        var pipeline = new CleaningPipeline(options ?? new ReadOptions(), _cleaner.Clean, log)
        {
            Threads = threads,
            MayHaveLeaks = _cleaner.MayHaveLeaks,
            Rejects = rejects,
        };
        RunSummary sums = pipeline.Run(inputs, sink);
        return new ColumnsAnswer(output.ToArray(), Encoding.UTF8.GetString(rejects.ToArray()), string.Join('\n', problems),
            $"{sums.Records} {sums.Cut} {log.Errors} {log.Rejected}");
    }

    /// <summary>The JSON in a cell; null for none.</summary>
    public static string? JsonIn(JsonNode? cell) =>
        cell is null ? null : (JsonNode.Parse(cell.GetValue<string>()) ?? cell).ToJsonString();

    /// <summary>The rows of JSON Lines.</summary>
    public static JsonObject[] Rows(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The rows of a file, uncleaned: its texts hold no leak.</summary>
    public static JsonObject[] Rows(TemporaryFolder folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(folder.PathOf(name), bytes);
        ColumnsAnswer answer = Clean([Input(folder.PathOf(name))], OutputFormat.JsonLines);
        Assert.Equal("", answer.Problems);
        return Rows(answer.Text);
    }
}
