using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>The edits make the cleaned text of the source, and the source of the cleaned text, unit by unit.</summary>
internal sealed class EditsLeadToTheTextAndBack : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (Attempt<CleanResult> cleaning in trial.Cleanings)
        {
            CleanResult result = cleaning.Answer!;
            if (!Gives(result.Text, () => TextEdits.Apply(trial.Source, result.Edits))) yield return new($"{cleaning.Function}: applied");
            if (!Gives(trial.Source, () => TextEdits.Restore(result.Text, result.Edits)))
                yield return new($"{cleaning.Function}: taken back");
            if (result.Edits.IsEmpty && !ReferenceEquals(result.Text, trial.Source))
                yield return new($"{cleaning.Function}: a copy without edits");
        }
    }

    private static bool Gives(string wanted, Func<string> make)
    {
        try
        {
            return string.Equals(make(), wanted, StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
