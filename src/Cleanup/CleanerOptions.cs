using System.Collections.Immutable;

namespace Cleanup;

/// <summary>What a <see cref="Cleaner"/> looks for, what it cuts, and its limits. Immutable.</summary>
public sealed record CleanerOptions
{
    /// <summary>The kinds to look for, by id; empty for all of <see cref="LeakKinds.All"/>.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Kinds to leave out, by id.</summary>
    public ImmutableArray<string> ExceptKinds { get; init; } = [];

    /// <summary>
    /// The least confidence that is cut, for every kind alike; null for each kind's own rule, <see cref="LeakKind.CutFrom"/>.
    /// </summary>
    public Confidence? CutFrom { get; init; }

    /// <summary>How deep arrays and objects may nest in a value that is read. A deeper one is reported and left as it is.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>
    /// How many steps the search may take for each UTF-16 unit of the text; a step reads about one unit.
    /// When they are spent the rest of the text is left as it is and <see cref="CleanResult.Limit"/> says where.
    /// </summary>
    public int ScanBudget { get; init; } = 32;
}
