namespace Cleanup;

/// <summary>What a detector said when it was asked. Immutable.</summary>
public sealed record DetectorAnswer
{
    /// <summary>The kind that it looks for.</summary>
    public required LeakKind Kind { get; init; }

    /// <summary>The trigger at which it was asked, in UTF-16 units of the text.</summary>
    public required int Trigger { get; init; }

    /// <summary>
    /// How often it was asked around the place and said the same, or something alike; then <see cref="Trigger"/> is the first.
    /// </summary>
    public int Times { get; init; } = 1;

    /// <summary>What it made of the place, and what became of that.</summary>
    public required DetectorOutcome Outcome { get; init; }

    /// <summary>What it read, in UTF-16 units of the text; null for nothing.</summary>
    public TextRange? Range { get; init; }

    /// <summary>What the reading says of itself.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>How sure the reading is by itself: the judge has not seen it. Null where nothing was read.</summary>
    public Confidence? Confidence { get; init; }
}
