using Cleanup.Detection.Triggers;

namespace Cleanup.Testing;

/// <summary>What makes the search ask a detector, and what nearly does.</summary>
public static class TriggerScraps
{
    private const int MostNeighbours = 4;

    /// <summary>The scraps for the detector of a kind.</summary>
    public static IEnumerable<string> Of(string kind) =>
        LeakKinds.Detectors.Single(detector => string.Equals(detector.Kind.Id, kind, StringComparison.Ordinal)).Triggers.SelectMany(Of);

    private static IEnumerable<string> Of(Trigger trigger)
    {
        string[] before = trigger.Lead is { } lead ? [lead, lead[1..]] : Neighbours(trigger.Before);
        string[] after = trigger.Literal is { } literal ? [literal, literal[..^1]] : Neighbours(trigger.After);
        return before.Append("").SelectMany(left => after.Append("").Select(right => $"{left}{trigger.Character}{right}"));
    }

    // The first, the last, and some between.
    private static string[] Neighbours(string? characters)
    {
        if (characters is not { Length: > 0 }) return [];
        int step = Math.Max(1, characters.Length / MostNeighbours);
        IEnumerable<char> some = characters.Where((_, index) => index % step == 0).Append(characters[^1]);
        return [.. some.Distinct().Select(static character => $"{character}")];
    }
}
