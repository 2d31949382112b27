using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>How much of each finding a page holds: the more findings, the less of each. Immutable.</summary>
/// <param name="Context">How much of the text on each side of a finding, in UTF-16 units.</param>
/// <param name="Leak">How much of the finding; of a longer one its beginning and its end.</param>
/// <param name="Value">How much of the recovered value, in bytes of JSON.</param>
/// <param name="Rows">How many related links and repairs.</param>
internal sealed record PageLevel(int Context, int Leak, int Value, int Rows)
{
    // Nothing is left out.
    private const int All = int.MaxValue;

    /// <summary>Whether texts are held as they are.</summary>
    public bool HasAll => Context == All && Leak == All;

    /// <summary>The levels, from the most to the least.</summary>
    public static ImmutableArray<PageLevel> Ladder { get; } =
    [
        new(All, All, 64_000, 1000),
        new(8000, 16_000, 16_000, 200),
        new(4000, 8000, 8000, 100),
        new(2000, 4000, 4000, 50),
        new(1000, 2000, 2000, 30),
        new(600, 1200, 1200, 20),
        new(400, 800, 800, 12),
        new(250, 500, 500, 8),
        new(150, 300, 300, 5),
        new(80, 160, 160, 3),
    ];

    /// <summary>The same with the whole of every text.</summary>
    public static ImmutableArray<PageLevel> LadderOfWholeTexts { get; } =
        [.. Ladder.Select(static level => level with { Context = All, Leak = All })];
}
