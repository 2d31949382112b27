using System.Diagnostics;

namespace Cleanup.Fuzz.Trials;

/// <summary>A function that was asked once: its answer, or what it failed of.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Answer">Its answer; null when it failed.</param>
/// <param name="Failure">What it failed of; null when it did not.</param>
/// <param name="Cost">What that took.</param>
internal sealed record Attempt<T>(string Function, T? Answer, Exception? Failure, Cost Cost)
    where T : class
{
    public static Attempt<T> Of(string function, Func<T> ask)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            T answer = ask();
            return new(function, answer, Failure: null, Taken());
        }
        catch (Exception exception)
        {
            return new(function, Answer: null, exception, Taken());
        }

        Cost Taken() => new(Stopwatch.GetElapsedTime(start).TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
