using System.Text.Json;
using Cleanup.Differential.Running;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Comparing;

/// <summary>Compares the answers to all corpora: first which fields each build writes at all, then text by text.</summary>
/// <param name="corpora">The corpora that were run.</param>
internal sealed class CorpusComparer(IReadOnlyList<CorpusSummary> corpora)
{
    /// <summary>How many answers neither build gave.</summary>
    public int BothFailed { get; private set; }

    /// <summary>The differences, in the order of the texts; behind them the fields that only one build has.</summary>
    public IEnumerable<Difference> Compare()
    {
        FieldUse before = UseOf(corpora.Select(corpus => corpus.OldFile));
        FieldUse after = UseOf(corpora.Select(corpus => corpus.NewFile));
        KeyValuePair<FieldName, long>[] gone = [.. before.Without(after)];
        KeyValuePair<FieldName, long>[] added = [.. after.Without(before)];
        var comparer = new AnswerComparer(new FieldFilter(gone.Concat(added).Select(field => field.Key).ToHashSet()));
        foreach (Difference difference in corpora.SelectMany(corpus => Compare(corpus, comparer))) yield return difference;
        foreach (KeyValuePair<FieldName, long> field in gone) yield return OneSided(field, "only old") with { Old = Count(field) };
        foreach (KeyValuePair<FieldName, long> field in added) yield return OneSided(field, "only new") with { New = Count(field) };
    }

    private IEnumerable<Difference> Compare(CorpusSummary corpus, AnswerComparer comparer)
    {
        IEnumerable<(string Old, string New)> lines = File.ReadLines(corpus.OldFile).Zip(File.ReadLines(corpus.NewFile));
        foreach (((string old, string now), SourceText text) in lines.Zip(corpus.Corpus.Texts))
        {
            using JsonDocument before = AnswerJson.Parse(old);
            using JsonDocument after = AnswerJson.Parse(now);
            foreach (string command in TextCommand.All.Select(static command => command.Name))
            {
                (JsonElement one, JsonElement other) = (before.RootElement.GetProperty(command), after.RootElement.GetProperty(command));
                if (IsFailed(one) && IsFailed(other)) BothFailed++;
                if (string.Equals(one.GetRawText(), other.GetRawText(), StringComparison.Ordinal)) continue;
                foreach (Difference difference in comparer.Compare(one, other))
                {
                    string excerpt = Excerpt.Of(text.Text, difference.Start, difference.End);
                    yield return difference with { Corpus = corpus.Corpus.Name, Id = text.Id, Command = command, Excerpt = excerpt };
                }
            }
        }
    }

    private static FieldUse UseOf(IEnumerable<string> files)
    {
        var use = new FieldUse();
        foreach (string line in files.SelectMany(File.ReadLines))
        {
            using JsonDocument answers = AnswerJson.Parse(line);
            foreach (string command in TextCommand.All.Select(static command => command.Name))
            {
                if (answers.RootElement.GetProperty(command).TryGetProperty(AnswerLine.Content, out JsonElement content)) use.Add(content);
            }
        }
        return use;
    }

    private static bool IsFailed(JsonElement answer) => answer.TryGetProperty(AnswerLine.Failed, out _);

    private static Difference OneSided(KeyValuePair<FieldName, long> field, string side) =>
        new() { Class = DifferenceClass.Field, Kind = $"{field.Key} {side}" };

    private static Dictionary<string, string> Count(KeyValuePair<FieldName, long> field) =>
        new(StringComparer.Ordinal) { [$"{field.Key}"] = $"{field.Value}" };
}
