using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>No detector fails.</summary>
internal sealed class NoDetectorFails : Invariant
{
    public override IEnumerable<Violation> Check(Trial trial) =>
        trial.Cleanings.Concat(trial.SecondCleanings.Select(static pair => pair.Second))
            .SelectMany(static cleaning => cleaning.Answer?.Faults ?? [])
            .Select(static fault => new Violation($"{fault.Kind}: {FailureSort.Of(fault.Exception)}", $"at {fault.Offset}: {fault.Exception}"));
}
