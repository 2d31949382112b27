using Cleanup.Growth.Constructs;

namespace Cleanup.Growth.Measuring;

/// <summary>Measures constructs. What breaks a limit is measured again before it is said.</summary>
internal static class Meter
{
    private const int Tries = 3;
    private const int TriesWhenInDoubt = 5;

    public static GrowthRow Measure(Construct construct, int length)
    {
        int count = construct.CountFor(length);
        GrowthRow row = Measure(construct, count, Tries);
        return row.BreaksLimit ? Measure(construct, count, TriesWhenInDoubt) : row;
    }

    private static GrowthRow Measure(Construct construct, int count, int tries) =>
        new(construct, Measure(construct, construct.Repeat(count), tries), Measure(construct, construct.Repeat(4 * count), tries), Measure(construct, construct.Repeat(16 * count), tries));

    private static Cost Measure(Construct construct, string text, int tries) =>
        Enumerable.Range(0, tries).Select(_ => Run(construct.Subject, text)).Aggregate((least, next) => least.AtMost(next));

    private static Cost Run(Subject subject, string text)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        subject.Run(text);
        return new(text.Length, Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
