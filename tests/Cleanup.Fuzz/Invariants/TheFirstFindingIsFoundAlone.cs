using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>The search in a span finds something where, and only where, the search in a string does.</summary>
internal sealed class TheFirstFindingIsFoundAlone : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        if (trial.Clean.Answer is not { Limits.IsEmpty: true, Faults.IsEmpty: true } clean) yield break;
        Finding? first = trial.Subject.FindFirst(trial.Source);
        if (first is not null && !first.Range.IsInside(trial.Source)) yield return new($"{first.Kind}: outside", $"{first.Range}");
        if (first is null != clean.Leaks.IsEmpty)
            yield return new(first is null ? $"only in the string: {clean.Leaks[0].Kind}" : $"only in the span: {first.Kind}");
    }
}
