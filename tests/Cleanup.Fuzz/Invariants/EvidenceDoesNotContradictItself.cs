using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>No finding says a thing and its contrary.</summary>
internal sealed class EvidenceDoesNotContradictItself : Invariant
{
    private static readonly (string Name, Func<Finding, bool> Says)[] _contradictions =
    [
        ("closed and cut short", static leak => Has(leak, Evidence.StructureClosed | Evidence.CutShort)),
        ("length agrees and is explained", static leak => Has(leak, Evidence.LengthAgrees | Evidence.LengthExplained)),
        ("a limit was reached and it is cut", static leak => Has(leak, Evidence.LimitReached) && leak.Action == LeakAction.Cut),
        ("exact and cut short", static leak => Has(leak, Evidence.CutShort) && leak.Recovery.Status == RecoveryStatus.Exact),
    ];

    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach ((_, Finding leak) in trial.Findings)
        {
            foreach ((string name, Func<Finding, bool> says) in _contradictions)
            {
                if (says(leak)) yield return new($"{leak.Kind}: {name}", $"{leak.Evidence}");
            }
        }
    }

    private static bool Has(Finding leak, Evidence evidence) => leak.Evidence.HasFlag(evidence);
}
