using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Payloads of repair are sorted, disjoint and inside the text, and their repairs inside them.</summary>
internal sealed class PayloadsStandInTheText : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        int end = 0;
        foreach (JsonPayload payload in trial.Repair.Answer?.Payloads ?? [])
        {
            if (payload.Range.Length <= 0 || !payload.Range.IsInside(trial.Source)) yield return new("outside", $"{payload.Range}");
            if (payload.Range.Start < end) yield return new("overlap", $"{payload.Range} begins before {end}");
            end = payload.Range.End;
            RepairStep? outside = payload.Repairs.FirstOrDefault(repair => !repair.Range.IsInside(payload.Range));
            if (outside is not null) yield return new($"repair outside: {outside.Kind}", $"{outside} of {payload.Range}");
        }
    }
}
