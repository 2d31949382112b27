using System.Text.Json;
using Cleanup.Differential.Running;

namespace Cleanup.Differential.Comparing;

/// <summary>Compares what two builds' same command said of a text.</summary>
/// <param name="filter">Which fields are compared.</param>
internal sealed class AnswerComparer(FieldFilter filter)
{
    private const int LongestReason = 100;

    /// <summary>The differences; none when both failed.</summary>
    public IReadOnlyList<Difference> Compare(JsonElement before, JsonElement after) =>
        (before.Text(AnswerLine.Failed), after.Text(AnswerLine.Failed)) switch
        {
            (null, null) => CompareContent(before, after),
            ({ } reason, null) => [Failure(DifferenceClass.OldFailed, reason)],
            (null, { } reason) => [Failure(DifferenceClass.NewFailed, reason)],
            _ => [],
        };

    private static Difference Failure(DifferenceClass which, string reason) =>
        new() { Class = which, Kind = reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]}…" };

    private List<Difference> CompareContent(JsonElement oldAnswer, JsonElement newAnswer)
    {
        JsonElement before = oldAnswer.GetProperty(AnswerLine.Content);
        JsonElement after = newAnswer.GetProperty(AnswerLine.Content);
        List<Difference> differences = [.. FindingComparer.Compare(Finding.ReadAll(before, filter), Finding.ReadAll(after, filter))];
        bool hasPayloads = differences.Exists(static found => found.Class is DifferenceClass.LostPayload or DifferenceClass.GainedPayload);
        if (EditComparer.Compare(before, after, filter, differences) is { } edits) differences.Add(edits);
        differences.AddRange(RecordComparer.Compare(before, after, filter));
        // That nothing was recovered is a warning too.
        if (!hasPayloads && CompareWarnings(oldAnswer, newAnswer) is { } warning) differences.Add(warning);
        return differences;
    }

    private static Difference? CompareWarnings(JsonElement oldAnswer, JsonElement newAnswer)
    {
        JsonElement before = oldAnswer.GetProperty(AnswerLine.Warnings);
        JsonElement after = newAnswer.GetProperty(AnswerLine.Warnings);
        if (string.Equals(before.GetRawText(), after.GetRawText(), StringComparison.Ordinal)) return null;
        (int old, int now) = (before.GetArrayLength(), after.GetArrayLength());
        return new Difference
        {
            Class = DifferenceClass.Warning,
            Kind = old == now ? "another" : old > now ? "lost" : "gained",
            Old = Side(before),
            New = Side(after),
        };
    }

    private static Dictionary<string, string> Side(JsonElement warnings) =>
        new(StringComparer.Ordinal) { [AnswerLine.Warnings] = warnings.GetRawText() };
}
