using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>What was recovered is strict JSON, and there is some where the status says so.</summary>
internal sealed class RecoveredJsonIsValid : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            RecoveredValue recovery = leak.Recovery;
            if (recovery.Json.IsEmpty != (recovery.Status == RecoveryStatus.None))
                yield return new($"{leak.Kind}: {recovery.Status} and {recovery.Json.Length} bytes");
            else if (!recovery.Json.IsEmpty && StrictJson.Refusal(recovery.Json) is { } refusal) yield return new(leak.Kind.Id, refusal);
        }
    }
}
