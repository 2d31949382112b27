using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Minimising;

/// <summary>Whether a text breaks the same invariant in the same way.</summary>
internal sealed class SameViolation(Subject subject, Invariant invariant, Violation violation)
{
    public bool IsIn(string text) =>
        invariant.Check(new Trial(text, subject)).Any(found => string.Equals(found.Sort, violation.Sort, StringComparison.Ordinal));
}
