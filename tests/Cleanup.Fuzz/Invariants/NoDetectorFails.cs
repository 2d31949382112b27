using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>No detector fails.</summary>
internal sealed class NoDetectorFails : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial) =>
        trial.Cleanings.Concat(trial.SecondCleanings.Select(static pair => pair.Second))
            .SelectMany(static cleaning => cleaning.Answer?.Faults ?? [])
            .Select(static fault => new Violation($"{fault.Kind}: {FailureSort.Of(fault.Exception)}", $"{fault}"));
}
