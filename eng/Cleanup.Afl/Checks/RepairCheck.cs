using Cleanup.Recovery;

namespace Cleanup.Afl.Checks;

/// <summary>The promises of JSON repair: strict JSON, payloads in order, figures that can be.</summary>
internal static class RepairCheck
{
    private static readonly JsonRepairOptions[] s_options =
        [JsonRepairOptions.Default, new() { Strict = true }, new() { DropCutValues = true, FirstOnly = true, MaxRepairs = 1, MaxDepth = 3 }];

    public static void Check(string text)
    {
        foreach (JsonRepairOptions options in s_options) Check(JsonRepair.Repair(text, options), text.Length);
        foreach (JsonRepairResult line in JsonRepair.RepairLines(new StringReader(text))) Check(line, text.Length);
    }

    private static void Check(JsonRepairResult result, int length)
    {
        int end = 0;
        foreach (JsonPayload payload in result.Payloads)
        {
            RecoveredJson.Check(payload.Json);
            BrokenPromiseException.ThrowUnless(payload.Range.Start >= end && payload.Range.Length > 0, "Payloads are sorted, disjoint, not empty.");
            BrokenPromiseException.ThrowUnless(payload is { Dropped: >= 0, Invented: >= 0, Kept: >= 0 }, "No figure is negative.");
            BrokenPromiseException.ThrowUnless(payload.RepairCount >= payload.Repairs.Length, "Repairs that are listed are counted.");
            BrokenPromiseException.ThrowUnless((payload.Status == RecoveryStatus.Exact) == (payload.RepairCount == 0), "What is exact has no repair.");
            end = payload.Range.End;
        }
        BrokenPromiseException.ThrowUnless(end <= length, "Payloads stand inside the text.");
    }
}
