namespace Cleanup.Differential.Comparing;

/// <summary>Which finding of one build is which of the other: the same place, else an overlap, best within the same kind.</summary>
internal static class FindingPairs
{
    /// <summary>Pairs in the order of the text; a side is null where only the other build found something.</summary>
    public static IReadOnlyList<(Finding? Old, Finding? New)> Match(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var pairs = new List<(Finding? Old, Finding? New)>();
        var old = before.ToList();
        var now = after.ToList();
        Take(static (one, other) => one.Start == other.Start && one.End == other.End && IsSameKind(one, other));
        Take(static (one, other) => one.Overlap(other) > 0 && IsSameKind(one, other));
        Take(static (one, other) => one.Overlap(other) > 0);
        pairs.AddRange(old.Select(finding => ((Finding?)finding, (Finding?)null)));
        pairs.AddRange(now.Select(finding => ((Finding?)null, (Finding?)finding)));
        return [.. pairs.OrderBy(pair => (pair.Old ?? pair.New)!.Start)];

        void Take(Func<Finding, Finding, bool> isSame)
        {
            foreach (Finding finding in old.ToArray())
            {
                Finding? twin = now.Where(other => isSame(finding, other)).MaxBy(finding.Overlap);
                if (twin is null) continue;
                pairs.Add((finding, twin));
                old.Remove(finding);
                now.Remove(twin);
            }
        }
    }

    private static bool IsSameKind(Finding one, Finding other) => string.Equals(one.Kind, other.Kind, StringComparison.Ordinal);
}
