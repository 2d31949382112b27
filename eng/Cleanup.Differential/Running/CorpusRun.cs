using System.Diagnostics;
using Cleanup.Differential.Builds;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Running;

/// <summary>Runs two builds over a corpus, side by side, and keeps their answers in a file each.</summary>
/// <param name="old">The one build.</param>
/// <param name="now">The other.</param>
/// <param name="patience">How much processor time a process may take without a word.</param>
internal sealed class CorpusRun(Build old, Build now, TimeSpan patience)
{
    /// <summary>Runs both, and gives the number and bytes of the texts.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="oldFile">Gets the old build's answers, a line a text.</param>
    /// <param name="newFile">Gets the new build's.</param>
    public async Task<CorpusSummary> RunAsync(TextCorpus corpus, string oldFile, string newFile)
    {
        long start = Stopwatch.GetTimestamp();
        var before = new BuildRun(old, patience);
        var after = new BuildRun(now, patience);
        await using StreamWriter oldLines = Create(oldFile);
        await using StreamWriter newLines = Create(newFile);
        int count = 0;
        long bytes = 0;
        foreach (IReadOnlyList<SourceText> texts in TextBatches.Of(corpus.Texts))
        {
            using var folder = new TextFolder(texts);
            await Task.WhenAll(AnswerAsync(before, folder, texts, oldLines), AnswerAsync(after, folder, texts, newLines));
            count += texts.Count;
            bytes += texts.Sum(static text => (long)text.Bytes.Length);
        }
        return new CorpusSummary(corpus, oldFile, newFile, count, bytes, Stopwatch.GetElapsedTime(start));
    }

    private static async Task AnswerAsync(BuildRun run, TextFolder folder, IReadOnlyList<SourceText> texts, StreamWriter lines)
    {
        var answers = new List<(string Command, IReadOnlyDictionary<int, Answer> Answers)>();
        foreach (TextCommand command in TextCommand.All) answers.Add((command.Name, await run.AnswerAsync(command, folder, texts.Count)));
        for (int i = 0; i < texts.Count; i++)
            await lines.WriteLineAsync(AnswerLine.Write(texts[i].Id, answers.Select(given => (given.Command, given.Answers[i]))));
    }

    private static StreamWriter Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new StreamWriter(file) { NewLine = "\n" };
    }
}
