using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>What was mended stands in the leak that it was mended in.</summary>
internal sealed class RepairsStandInTheirLeak : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            RepairStep? outside = leak.Recovery.Repairs.FirstOrDefault(repair => !repair.Range.IsInside(leak.Range));
            if (outside is not null) yield return new($"{leak.Kind}: {outside.Kind}", $"{outside} of {leak.Range}");
        }
    }
}
