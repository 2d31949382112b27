using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>A text takes no more memory than its length allows.</summary>
internal sealed class MemoryIsBounded : Invariant
{
    public override bool IsMeasured => true;

    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((string function, Cost cost, Action ask) in trial.Costs)
        {
            if (CostBounds.MemoryRate(cost.Bytes, trial.Source) <= CostBounds.Bytes) continue;
            double rate = CostBounds.MemoryRate(Measure.Bytes(ask), trial.Source);
            if (rate > CostBounds.Bytes) yield return new(function, $"{rate:N0} bytes a character");
        }
    }
}
