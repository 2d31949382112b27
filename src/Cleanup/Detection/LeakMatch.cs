namespace Cleanup.Detection;

/// <summary>What a detector found, before the policy decides on the action. Immutable.</summary>
internal sealed record LeakMatch(TextRange Range, Evidence Evidence, Confidence Confidence, RecoveredValue Recovery)
{
    /// <summary>What the user can do so that it leaks no more, where the leak says so; else null.</summary>
    public string? Hint { get; init; }
}
