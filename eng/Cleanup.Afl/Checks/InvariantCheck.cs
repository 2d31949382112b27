using Cleanup.Afl.Targets;
using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Afl.Checks;

/// <summary>The invariants of the project's own fuzzer, but those that are slow or measure.</summary>
internal sealed class InvariantCheck(Subject subject)
{
    // Where nothing is repaired valid JSON does not come back.
    private readonly Invariant[] _invariants =
    [
        .. Invariant.Certain.Where(static invariant => invariant.Every == 1)
            .Where(invariant => subject == Subjects.Repair || invariant is not ValidJsonStaysAsItIs),
    ];

    public void Check(string text)
    {
        var trial = new Trial(text, subject);
        foreach (Invariant invariant in _invariants)
        {
            if (invariant.Check(trial) is [var violation, ..])
                throw new BrokenPromiseException($"{invariant.Name}: {violation.Sort}\n{violation.Detail}");
        }
    }
}
