using Cleanup.Fuzz.Trials;
using Cleanup.Recovery;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Lengths and counts are not negative, and no more is dropped than was there.</summary>
internal sealed class FiguresAreNotNegative : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            RecoveredValue value = leak.Recovery;
            if (value.DeclaredLength < 0 || value.ActualLength < 0) yield return new($"{leak.Kind}: length", $"{value.DeclaredLength}, {value.ActualLength}");
            if ((value.DeclaredLength is null) != (value.ActualLength is null) || (value.DeclaredLength is null) != (value.LengthUnit is null))
                yield return new($"{leak.Kind}: half a length", $"{value.DeclaredLength}, {value.ActualLength}, {value.LengthUnit}");
        }
        foreach (JsonPayload payload in trial.Repair.Answer?.Payloads ?? [])
        {
            if (payload.Dropped < 0 || payload.Kept < 0) yield return new("Repair: dropped", $"{payload.Dropped} of {payload.Range.Length}");
            if (payload.Invented < 0) yield return new("Repair: invented", $"{payload.Invented}");
            if (payload.RepairCount < payload.Repairs.Length) yield return new("Repair: count", $"{payload.RepairCount} and {payload.Repairs.Length}");
        }
    }
}
