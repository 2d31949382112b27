using System.Diagnostics;
using System.Text.Json.Nodes;
using Cleanup.Json;

namespace Cleanup.Peers;

/// <summary>Times one tool on one document.</summary>
internal static class Timing
{
    /// <summary>The milliseconds of the best run, or "refused".</summary>
    public static string Best(string tool, string text, int runs)
    {
        double best = double.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            if (!Run(tool, text)) return "refused";
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return $"{best:0}";
    }

    private static bool Run(string tool, string text)
    {
        if (tool is "repair") return JsonRepair.Repair(text).Payloads.Length == 1;
        try
        {
            return JsonNode.Parse(text)!.ToJsonString().Length > 0;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
