using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Running;

/// <summary>Holds a text to invariants.</summary>
internal sealed class Examiner(Subject subject, params Invariant[] invariants)
{
    /// <summary>The first violation of each invariant that the text breaks.</summary>
    public IEnumerable<(Invariant Invariant, Violation Violation)> Examine(string text)
    {
        var trial = new Trial(text, subject);
        foreach (Invariant invariant in invariants)
        {
            if (invariant.Check(trial).FirstOrDefault() is { } violation) yield return (invariant, violation);
        }
    }
}
