using System.Collections.Immutable;

namespace Cleanup.Fuzz.Scraps;

/// <summary>All that texts are made of. Immutable.</summary>
internal sealed class ScrapPool
{
    /// <summary>What each kind prints, what is given to repair, and texts that were found before.</summary>
    public ImmutableArray<ScrapFamily> Families { get; } =
    [
        .. LeakKinds.All.Select(static kind => new ScrapFamily(kind.Id, KindScraps.Of(kind.Id))),
        new("repair", FixtureScraps.Repair),
        new("excerpts", FixtureScraps.Excerpts),
        new("found", FixtureScraps.Found.DefaultIfEmpty("{")),
    ];

    /// <summary>Paragraphs and header lines.</summary>
    public ScrapFamily Prose { get; } = new("prose", [.. ProseScraps.All, .. FixtureScraps.Headers]);

    /// <summary>Quotes, brackets, entities, invisible and broken characters.</summary>
    public ScrapFamily Signs { get; } = new("signs", SignScraps.All);

    /// <summary>What any text may hold.</summary>
    public ImmutableArray<ScrapFamily> Common => [Prose, Signs];
}
