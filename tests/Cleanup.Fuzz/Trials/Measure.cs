namespace Cleanup.Fuzz.Trials;

/// <summary>Measures a call once more. Thread-safe, but of the time of a process that does nothing else meanwhile.</summary>
internal static class Measure
{
    private const int MostTries = 8;

    /// <summary>The least processor time of several calls in nanoseconds; it stops at one that is good enough.</summary>
    public static double LeastTime(Action call, double goodEnough)
    {
        double least = double.MaxValue;
        for (int tries = 0; tries < MostTries && least > goodEnough; tries++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            call();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalNanoseconds);
        }
        return least;
    }

    /// <summary>The bytes that a call allocates, once all that is made only once is there.</summary>
    public static long Bytes(Action call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
