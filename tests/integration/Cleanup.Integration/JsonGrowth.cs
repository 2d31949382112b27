using System.Diagnostics;
using System.Globalization;
using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Integration;

/// <summary>
/// Texts made to be slow, of half a million and of two million characters: repairing four times the text takes about four times the
/// processor time. A cost that grows with the length squared takes sixteen times.
/// </summary>
internal static class JsonGrowth
{
    private const int Small = 500_000;
    private const int Large = 4 * Small;
    private const double MostGrowth = 9;
    private const double LeastMilliseconds = 100;
    private const int Tries = 3;

    public static int Run(TextWriter report)
    {
        int failed = 0;
        foreach (HostileJson hostile in HostileJson.All)
        {
            if (IsLinear(hostile, out double small, out double large)) continue;
            failed++;
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hostile}: {small:0} ms, then {large:0} ms"));
        }
        report.WriteLine($"{HostileJson.All.Length - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    // The least of several tries: what else runs on the machine costs time too.
    private static bool IsLinear(HostileJson hostile, out double small, out double large)
    {
        (small, large) = (double.MaxValue, double.MaxValue);
        for (int i = 0; i < Tries; i++)
        {
            small = Math.Min(small, Time(hostile.Create(Small)));
            large = Math.Min(large, Time(hostile.Create(Large)));
            if (large < LeastMilliseconds || large < MostGrowth * small) return true;
        }
        return false;
    }

    private static double Time(string text)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        JsonRepair.Repair(text);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
