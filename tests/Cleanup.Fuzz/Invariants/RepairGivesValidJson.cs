using System.Text;
using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Fuzz.Invariants;

/// <summary>What repair gives is strict JSON, and stays as it is when it is given to repair.</summary>
internal sealed class RepairGivesValidJson : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (JsonPayload payload in trial.Repair.Answer?.Payloads ?? [])
        {
            if (StrictJson.Refusal(payload.Json) is { } refusal)
            {
                yield return new("not valid", refusal);
                continue;
            }
            string json = Encoding.UTF8.GetString(payload.Json.Span);
            JsonRepairResult again = trial.Subject.Repair(json);
            if (again.Payloads is not [{ Status: RecoveryStatus.Exact } same] || !same.Json.Span.SequenceEqual(payload.Json.Span))
                yield return new("repaired again", $"{json}\n{again.Payloads.Length} payloads");
        }
    }
}
