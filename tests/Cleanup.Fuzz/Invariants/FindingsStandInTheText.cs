using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Findings are sorted, disjoint, not empty and inside the text.</summary>
internal sealed class FindingsStandInTheText : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (Attempt<CleanResult> cleaning in trial.Cleanings)
        {
            int end = 0;
            foreach (Finding leak in cleaning.Answer!.Leaks)
            {
                if (leak.Range.Length <= 0 || !leak.Range.IsInside(trial.Source))
                    yield return new($"{cleaning.Function}: {leak.Kind} outside", $"{leak.Range}");
                else if (leak.Range.Start < end)
                    yield return new($"{cleaning.Function}: {leak.Kind} overlaps", $"{leak.Range} begins before {end}");
                end = leak.Range.End;
            }
        }
    }
}
