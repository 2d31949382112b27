namespace Cleanup.Detection;

/// <summary>What a detector found, before the policy decides on the action. Immutable.</summary>
/// <param name="range">Where it stands in the text, in UTF-16 units; not before the scan's floor.</param>
/// <param name="evidence">What its reading says of itself.</param>
/// <param name="confidence">
/// How sure the reading is: of two readings of one place the surer wins. The judge decides whether it is a leak here, but for a kind of
/// your own, which it does not know.
/// </param>
/// <param name="recovery">What came back; <see cref="RecoveredValue.None"/> for nothing.</param>
public sealed class LeakMatch(TextRange range, Evidence evidence, Confidence confidence, RecoveredValue recovery)
{
    /// <summary>Where it stands in the text, in UTF-16 units.</summary>
    public TextRange Range => range;

    /// <summary>What its reading says of itself.</summary>
    public Evidence Evidence => evidence;

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence => confidence;

    /// <summary>What came back.</summary>
    public RecoveredValue Recovery => recovery;

    /// <summary>What the user can do so that it leaks no more, where the leak says so; else null.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether what stands on its two sides is one word, so that a cut leaves no blank.</summary>
    internal bool IsInsideWord { get; init; }
}
