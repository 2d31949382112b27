using Cleanup.Growth.Constructs;

namespace Cleanup.Growth.Measuring;

/// <summary>Measures constructs: what breaks a limit again before it is said, what takes too long with shorter texts.</summary>
internal static class Meter
{
    private const int Tries = 3;
    private const int TriesWhenInDoubt = 5;
    private const double Patience = 2_000;

    public static GrowthRow Measure(Construct construct, int length)
    {
        int count = construct.CountFor(length);
        while (count > 4 && IsSlow(construct, count)) count /= 4;
        GrowthRow row = Measure(construct, count, Tries);
        if (row.BreaksLimit) row = Measure(construct, count, TriesWhenInDoubt);
        if (row.SecondsOfLong <= GrowthRow.MostSecondsOfLong) return row;
        // What is beyond a page has less of the budget: so it may be faster than what was measured.
        return row with { Long = Run(construct.Subject, construct.Repeat(construct.CountFor(GrowthRow.LongUnits))) };
    }

    // Sixteen times would take minutes, were it quadratic.
    private static bool IsSlow(Construct construct, int count) =>
        Measure(construct.Subject, construct.Repeat(count), tries: 2).Time.TotalMilliseconds > Patience / 16 ||
        Run(construct.Subject, construct.Repeat(4 * count)).Time.TotalMilliseconds > Patience;

    private static GrowthRow Measure(Construct construct, int count, int tries) => new(
        construct,
        Measure(construct.Subject, construct.Repeat(count), tries),
        Measure(construct.Subject, construct.Repeat(4 * count), tries),
        Measure(construct.Subject, construct.Repeat(16 * count), tries));

    // What takes long is not noise: once is enough.
    private static Cost Measure(Subject subject, string text, int tries)
    {
        Cost least = Run(subject, text);
        for (int i = 1; i < tries && least.Time.TotalMilliseconds < Patience; i++) least = least.AtMost(Run(subject, text));
        return least;
    }

    private static Cost Run(Subject subject, string text)
    {
        GC.Collect();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        subject.Run(text);
        return new(text.Length, Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
