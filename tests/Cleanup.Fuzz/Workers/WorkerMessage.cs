using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Workers;

/// <summary>What a worker says, a line each. Immutable.</summary>
internal sealed record WorkerMessage
{
    /// <summary>A text that breaks something.</summary>
    public FoundText? Found { get; init; }

    /// <summary>The same made small; null where one of its sort was before.</summary>
    public string? Minimal { get; init; }

    /// <summary>What texts cost most, at the end; null before.</summary>
    public CostlyText[]? Costliest { get; init; }
}
