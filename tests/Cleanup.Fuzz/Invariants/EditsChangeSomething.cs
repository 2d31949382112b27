using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>No edit puts there what stands there.</summary>
internal sealed class EditsChangeSomething : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (Attempt<CleanResult> cleaning in trial.Cleanings)
        {
            Edit? idle = cleaning.Answer!.Edits.FirstOrDefault(static edit => string.Equals(edit.Raw, edit.With, StringComparison.Ordinal));
            if (idle is not null) yield return new($"{cleaning.Function}: {idle.Cause}", $"{idle}");
        }
    }
}
