namespace Cleanup.Corpus.Reports.Page;

/// <summary>A finding that the page lists. Not thread-safe.</summary>
internal sealed class PageFinding
{
    /// <summary>What it is known by.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its place among all findings of the run.</summary>
    public required long Ordinal { get; init; }

    /// <summary>The finding; its recovered value is not to be asked for, it may be gone.</summary>
    public required PageFacts Facts { get; init; }

    /// <summary>Whether it is new since the report that is compared with; null where none is.</summary>
    public required bool? IsNew { get; init; }

    /// <summary>The text it stands in.</summary>
    public required PageText Text { get; set; }

    /// <summary>What came back, and why.</summary>
    public required PageDetails Details { get; set; }

    /// <summary>What decides whether it stays in a sample: as random as its fingerprint.</summary>
    public ulong Rank => RankOf(Fingerprint);

    /// <summary>The rank of a finding.</summary>
    public static ulong RankOf(string fingerprint) => Convert.ToUInt64(fingerprint, fromBase: 16);
}
