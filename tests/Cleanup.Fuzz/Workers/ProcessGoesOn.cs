using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Workers;

/// <summary>The invariant that no worker can hold a text to: that the text neither ends the process nor takes for ever.</summary>
internal static class ProcessGoesOn
{
    public const string Name = "the-process-goes-on";

    /// <summary>What is told of a text that broke it.</summary>
    public static WorkerMessage Broken(FoundText text, string how, string detail) => new() { Found = text with { Invariant = Name, Sort = how, Detail = detail } };
}
