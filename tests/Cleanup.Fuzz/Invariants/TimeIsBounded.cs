using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>A text takes no more processor time than its length allows. What seems to is measured again before it counts.</summary>
internal sealed class TimeIsBounded : Invariant
{
    public override bool IsMeasured => true;

    protected override IEnumerable<Violation> Find(Trial trial)
    {
        double bound = CostBounds.TimeOf(trial.Source);
        foreach ((string function, Cost cost, Action ask) in trial.Costs)
        {
            if (cost.Nanoseconds <= bound) continue;
            double least = Measure.LeastTime(ask, bound);
            if (least > bound) yield return new(function, $"{CostBounds.TimeRate(least, trial.Source):N0} ns a character");
        }
    }
}
