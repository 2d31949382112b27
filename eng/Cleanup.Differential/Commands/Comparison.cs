using System.Diagnostics;
using Cleanup.Differential.Builds;
using Cleanup.Differential.Comparing;
using Cleanup.Differential.Reporting;
using Cleanup.Differential.Running;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Commands;

/// <summary>A whole comparison: both builds over all corpora, then what differs.</summary>
/// <param name="old">The one build.</param>
/// <param name="now">The other.</param>
/// <param name="patience">How much processor time a process may take without a word.</param>
/// <param name="console">Gets the report for people.</param>
internal sealed class Comparison(Build old, Build now, TimeSpan patience, TextWriter console)
{
    /// <summary>Runs it and gives the exit code: 1 when something differs.</summary>
    /// <param name="corpora">The texts.</param>
    /// <param name="keep">A folder for the answers; null to forget them.</param>
    /// <param name="output">Gets a line a difference.</param>
    /// <param name="shown">How many differences of each class are printed.</param>
    public async Task<int> RunAsync(IReadOnlyList<TextCorpus> corpora, string? keep, string output, int shown)
    {
        long start = Stopwatch.GetTimestamp();
        string answers = keep ?? Directory.CreateTempSubdirectory("cleanup-answers-").FullName;
        try
        {
            List<CorpusSummary> summaries = await RunAllAsync(corpora, answers);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            await using var file = new StreamWriter(output) { NewLine = "\n" };
            var report = new Report(file, shown);
            var comparer = new CorpusComparer(summaries);
            foreach (Difference difference in comparer.Compare()) report.Add(difference);
            string size = $"{summaries.Sum(corpus => corpus.Count):N0} texts, {summaries.Sum(corpus => corpus.Bytes) / 1e6:N1} MB";
            string time = $"{Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s";
            console.WriteLine($"{old.Name} → {now.Name}: {summaries.Count} corpora, {size}, {time}");
            if (comparer.BothFailed > 0) console.WriteLine($"{comparer.BothFailed} answers that neither build gave");
            report.WriteSummary(console);
            report.WriteSamples(console);
            console.WriteLine(report.Count == 0 ? "no difference" : $"\n{report.Count} differences: {output}");
            return report.Count == 0 ? 0 : 1;
        }
        finally
        {
            if (keep is null) Directory.Delete(answers, recursive: true);
        }
    }

    private async Task<List<CorpusSummary>> RunAllAsync(IReadOnlyList<TextCorpus> corpora, string answers)
    {
        var run = new CorpusRun(old, now, patience);
        var summaries = new List<CorpusSummary>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TextCorpus corpus in corpora)
        {
            string name = corpus.Name.Replace(Path.DirectorySeparatorChar, '-');
            // Two folders may each have a corpus of that name.
            string file = names.Add(name) ? $"{name}.jsonl" : $"{name}-{summaries.Count}.jsonl";
            CorpusSummary summary = await run.RunAsync(corpus, Path.Combine(answers, "old", file), Path.Combine(answers, "new", file));
            summaries.Add(summary);
            string size = $"{summary.Count:N0} texts, {summary.Bytes / 1e6:N1} MB";
            Console.Error.WriteLine($"{corpus.Name}: {size}, {summary.Time.TotalSeconds:N1} s");
        }
        return summaries;
    }
}
