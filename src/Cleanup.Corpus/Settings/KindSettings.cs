namespace Cleanup.Corpus.Settings;

/// <summary>What was set of a kind. Immutable.</summary>
/// <param name="Id">The kind's id.</param>
/// <param name="From">Where: <c>cleanup.json:3:5</c>.</param>
public sealed record KindSettings(string Id, string From)
{
    /// <summary>How grave its findings are; null for what their action says.</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>Whether it is not looked for.</summary>
    public bool IsOff { get; init; }

    /// <summary>What becomes of its findings; null for what the policy says.</summary>
    public LeakAction? Action { get; init; }

    /// <summary>The kind's own pattern; null for a kind that is known.</summary>
    public PatternKind? Pattern { get; init; }

    /// <summary>What finds it; null for a kind that is known.</summary>
    public PatternDetector? Detector { get; init; }
}
