using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Where the status is exact nothing was mended, dropped or added.</summary>
internal sealed class ExactMeansUnmended : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            if (leak.Recovery.Status == RecoveryStatus.Exact && !leak.Recovery.Repairs.IsEmpty)
                yield return new($"{leak.Kind}: {leak.Recovery.Repairs[0].Kind}", $"{leak.Recovery.Repairs[0]}");
        }
        foreach (JsonPayload payload in trial.Repair.Answer?.Payloads ?? [])
        {
            if (payload.Status == RecoveryStatus.Exact && (payload.RepairCount, payload.Dropped, payload.Invented) is not (0, 0, 0))
                yield return new("Repair", $"{payload.RepairCount} repairs, {payload.Dropped} dropped, {payload.Invented} invented");
        }
    }
}
