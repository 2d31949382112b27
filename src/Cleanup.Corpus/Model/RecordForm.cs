namespace Cleanup.Corpus;

/// <summary>What is written of what was found in a record. Immutable.</summary>
public sealed record RecordForm
{
    /// <summary>Whether to leave out recovered values and the text that was cut.</summary>
    public bool Lean { get; init; }

    /// <summary>The name under which goes what a record gains that is no text; null for names side by side.</summary>
    public string? Into { get; init; }
}
