using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Lengths and counts are not negative, and no more is dropped than was there.</summary>
internal sealed class FiguresAreNotNegative : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            RecoveredValue value = leak.Recovery;
            if (value.DeclaredLength < 0 || value.ActualLength < 0)
                yield return new($"{leak.Kind}: length", $"{value.DeclaredLength}, {value.ActualLength}");
            int given = Count(value.DeclaredLength) + Count(value.ActualLength) + Count(value.LengthUnit);
            if (given is not (0 or 3))
                yield return new($"{leak.Kind}: half a length", $"{value.DeclaredLength}, {value.ActualLength}, {value.LengthUnit}");
        }
        foreach (JsonPayload payload in trial.Repair.Answer?.Payloads ?? [])
        {
            if (payload.Dropped < 0 || payload.Kept < 0)
                yield return new("Repair: dropped", $"{payload.Dropped} of {payload.Range.Length}");
            if (payload.Invented < 0) yield return new("Repair: invented", $"{payload.Invented}");
            if (payload.RepairCount < payload.Repairs.Length)
                yield return new("Repair: count", $"{payload.RepairCount} and {payload.Repairs.Length}");
        }
    }

    private static int Count<T>(T? value)
        where T : struct => value is null ? 0 : 1;
}
