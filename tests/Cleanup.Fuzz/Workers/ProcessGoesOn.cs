using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Workers;

/// <summary>The invariant that no worker can hold a text to: that the text neither ends the process nor takes for ever.</summary>
internal static class ProcessGoesOn
{
    public const string Name = "the-process-goes-on";

    public const string TakesTooLong = "takes too long";

    private const int LongestWords = 100;

    /// <summary>How a process died: the first thing that it said.</summary>
    public static string Died(int exitCode, IReadOnlyList<string> errors) => errors is [string first, ..]
        ? $"exit code {exitCode}: {first[..Math.Min(first.Length, LongestWords)]}"
        : $"exit code {exitCode}";

    /// <summary>What is told of a text that broke it.</summary>
    public static WorkerMessage Broken(FoundText text, string how, string detail) =>
        new() { Found = text with { Invariant = Name, Sort = how, Detail = detail } };
}
