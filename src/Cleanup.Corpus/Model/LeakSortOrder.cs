namespace Cleanup.Corpus;

/// <summary>Orders sorts of leaks: by kind, the surest first, those that are cut first. Immutable and thread-safe.</summary>
public sealed class LeakSortOrder : IComparer<LeakSort>
{
    /// <summary>The order.</summary>
    public static LeakSortOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(LeakSort x, LeakSort y)
    {
        int kind = string.CompareOrdinal(x.Kind, y.Kind);
        if (kind != 0) return kind;
        if (x.Confidence != y.Confidence) return y.Confidence.CompareTo(x.Confidence);
        return (y.Action == LeakAction.Cut).CompareTo(x.Action == LeakAction.Cut);
    }
}
