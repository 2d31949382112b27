using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>What a result says of limits and failures names a place of the text and a kind that is there.</summary>
internal sealed class LimitsStandInTheText : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (CleanResult result in trial.Cleanings.Select(static cleaning => cleaning.Answer!))
        {
            IEnumerable<(LeakKind? Kind, int Offset)> named = result.Limits.Select(static limit => (limit.Kind, limit.Offset))
                .Concat(result.Faults.Select(static fault => ((LeakKind?)fault.Kind, fault.Offset)));
            foreach ((LeakKind? kind, int offset) in named)
            {
                if (offset < 0 || offset > trial.Source.Length) yield return new("outside", $"{kind} at {offset}");
                if (kind is not null && !LeakKinds.All.Contains(kind)) yield return new("no kind", kind.Id);
            }
        }
    }
}
