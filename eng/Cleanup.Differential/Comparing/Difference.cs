namespace Cleanup.Differential.Comparing;

/// <summary>One thing in which two builds differ. Immutable.</summary>
internal sealed record Difference
{
    /// <summary>What differs.</summary>
    public required DifferenceClass Class { get; init; }

    /// <summary>What it is counted under: a kind of leak, a field, a reason.</summary>
    public required string Kind { get; init; }

    /// <summary>The corpus of the text; empty for what is said of all.</summary>
    public string Corpus { get; init; } = "";

    /// <summary>The text.</summary>
    public string Id { get; init; } = "";

    /// <summary>The command that shows it.</summary>
    public string Command { get; init; } = "";

    /// <summary>What else differs in the same finding.</summary>
    public IReadOnlyList<DifferenceClass> Also { get; init; } = [];

    /// <summary>Where it starts, in code points; null when it has no place.</summary>
    public int? Start { get; init; }

    /// <summary>Where it ends.</summary>
    public int? End { get; init; }

    /// <summary>What the old build wrote, by field, as JSON; only what differs.</summary>
    public IReadOnlyDictionary<string, string> Old { get; init; } = _nothing;

    /// <summary>What the new build wrote.</summary>
    public IReadOnlyDictionary<string, string> New { get; init; } = _nothing;

    /// <summary>The text around its place.</summary>
    public string Excerpt { get; init; } = "";

    private static readonly Dictionary<string, string> _nothing = [];
}
