using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>No function throws.</summary>
internal sealed class NothingFails : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        (string Function, Exception? Failure)[] asked =
        [
            (trial.Clean.Function, trial.Clean.Failure),
            (trial.Article.Function, trial.Article.Failure),
            (trial.Repair.Function, trial.Repair.Failure),
            .. trial.SecondCleanings.Select(static pair => (pair.Second.Function, pair.Second.Failure)),
        ];
        foreach ((string function, Exception? failure) in asked)
        {
            if (failure is not null) yield return new($"{function}: {FailureSort.Of(failure)}", $"{failure}");
        }
    }
}
