using System.Collections.Immutable;

namespace Cleanup.Scanning;

/// <summary>Puts findings of a second look among those of the first. Thread-safe.</summary>
internal static class FindingMerger
{
    /// <summary>
    /// Both, where one of the second look takes the place of those that it overlaps: a leak may have stood inside another.
    /// </summary>
    /// <param name="first">Sorted and disjoint.</param>
    /// <param name="second">Sorted and disjoint.</param>
    public static ImmutableArray<Finding> Merge(ImmutableArray<Finding> first, Finding[] second)
    {
        var merged = ImmutableArray.CreateBuilder<Finding>(first.Length + second.Length);
        int next = 0;
        foreach (Finding finding in second)
        {
            for (; next < first.Length && first[next].Range.End <= finding.Range.Start; next++) merged.Add(first[next]);
            while (next < first.Length && first[next].Range.Start < finding.Range.End) next++;
            merged.Add(finding);
        }
        merged.AddRange(first.AsSpan()[next..]);
        return merged.DrainToImmutable();
    }
}
