using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>A cleaned text holds nothing that a second cleaning cuts, unless a limit ended the search.</summary>
internal sealed class NothingToCutIsLeft : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((Attempt<CleanResult> first, Attempt<CleanResult> second) in trial.SecondCleanings)
        {
            if (!first.Answer!.Limits.IsEmpty) continue;
            Finding? left = second.Answer?.Leaks.FirstOrDefault(static leak => leak.Action == LeakAction.Cut);
            if (left is not null && left.Range.IsInside(first.Answer.Text))
                yield return new($"{first.Function}: {left.Kind}", $"{left.Range.Of(first.Answer.Text)}");
        }
    }
}
