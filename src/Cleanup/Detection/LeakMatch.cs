namespace Cleanup.Detection;

/// <summary>What a detector found, before the policy decides on the action. Immutable.</summary>
/// <param name="Range">Where it stands in the text, in UTF-16 units; not before the scan's floor.</param>
/// <param name="Evidence">What speaks for it, and against it.</param>
/// <param name="Confidence">How sure it is that this is a leak here.</param>
/// <param name="Recovery">What came back; <see cref="RecoveredValue.None"/> for nothing.</param>
public sealed record LeakMatch(TextRange Range, Evidence Evidence, Confidence Confidence, RecoveredValue Recovery)
{
    /// <summary>What the user can do so that it leaks no more, where the leak says so; else null.</summary>
    public string? Hint { get; init; }
}
