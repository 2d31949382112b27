using Cleanup.Growth.Constructs;

namespace Cleanup.Growth.Measuring;

/// <summary>What a construct costs at one, four and sixteen times its length.</summary>
internal sealed record GrowthRow(Construct Construct, Cost Once, Cost Fourfold, Cost Sixteenfold)
{
    public const double MostGrowth = 2.2;

    public const int LongUnits = 10_000_000;
    public const double MostSecondsOfLong = 5;

    // What costs less is noise.
    private const double LeastMilliseconds = 2;
    private const long LeastBytes = 4_000_000;

    /// <summary>What <see cref="LongUnits"/> cost; measured only of what may be too slow.</summary>
    public Cost? Long { get; init; }

    /// <summary>The seconds that <see cref="LongUnits"/> take, be it by the speed of less.</summary>
    public double SecondsOfLong => (Long ?? Sixteenfold).MicrosecondsPerUnit * LongUnits / 1_000_000;

    /// <summary>By how much the time grows when the text doubles, from four to sixteen times; 0 when it is too short to tell.</summary>
    public double TimeGrowth =>
        Sixteenfold.Time.TotalMilliseconds < LeastMilliseconds ? 0 : PerDoubling(Fourfold.Time.Ticks, Sixteenfold.Time.Ticks);

    /// <summary>The same of memory.</summary>
    public double MemoryGrowth => Sixteenfold.Bytes < LeastBytes ? 0 : PerDoubling(Fourfold.Bytes, Sixteenfold.Bytes);

    /// <summary>How near it comes to the nearest limit; above 1 it breaks one.</summary>
    public double Severity =>
        Math.Max(Math.Max(TimeGrowth, MemoryGrowth) / MostGrowth, SecondsOfLong / MostSecondsOfLong);

    public bool BreaksLimit => Severity > 1;

    private static double PerDoubling(long fourfold, long sixteenfold) => Math.Sqrt((double)sixteenfold / Math.Max(fourfold, 1));
}
