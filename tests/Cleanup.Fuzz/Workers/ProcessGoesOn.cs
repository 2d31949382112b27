using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Workers;

/// <summary>The invariant that no worker can hold a text to: that the text neither ends the process nor takes for ever.</summary>
internal static class ProcessGoesOn
{
    public const string Name = "the-process-goes-on";

    public const string TakesTooLong = "takes too long";

    private const string OwnFrame = "   at Cleanup.";

    /// <summary>How a process died: where, as far as it says so.</summary>
    public static string Died(int exitCode, IEnumerable<string> errors)
    {
        string? frame = errors.FirstOrDefault(static line => line.StartsWith(OwnFrame, StringComparison.Ordinal));
        return $"exit code {exitCode}{(frame is null ? "" : $" in {frame[OwnFrame.Length..].Split('(')[0]}")}";
    }

    /// <summary>What is told of a text that broke it.</summary>
    public static WorkerMessage Broken(FoundText text, string how, string detail) => new() { Found = text with { Invariant = Name, Sort = how, Detail = detail } };
}
