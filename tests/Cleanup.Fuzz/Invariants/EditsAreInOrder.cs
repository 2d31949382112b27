using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Edits are sorted, disjoint and inside the text, and say what stands there.</summary>
internal sealed class EditsAreInOrder : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (Attempt<CleanResult> cleaning in trial.Cleanings)
        {
            int end = 0;
            foreach (Edit edit in cleaning.Answer!.Edits)
            {
                if (!edit.Range.IsInside(trial.Source)) yield return new($"{cleaning.Function}: outside", $"{edit}");
                else if (edit.Range.Start < end) yield return new($"{cleaning.Function}: overlap", $"{edit} begins before {end}");
                else if (!edit.Range.Of(trial.Source).SequenceEqual(edit.Raw))
                    yield return new($"{cleaning.Function}: other text", $"{edit}");
                end = edit.Range.End;
            }
        }
    }
}
