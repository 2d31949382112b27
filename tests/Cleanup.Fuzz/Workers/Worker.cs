using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Minimising;
using Cleanup.Fuzz.Texts;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Workers;

/// <summary>Holds one text after the other to the invariants. Not thread-safe.</summary>
/// <param name="texts">The texts.</param>
/// <param name="beat">Is told of each.</param>
/// <param name="tell">Is told what is found.</param>
internal sealed class Worker(ITextSource texts, Beat beat, Action<WorkerMessage> tell)
{
    private const int KeptCosts = 5;
    private const int WarmUp = 200;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly CostRecord _costs = new(KeptCosts);
    private readonly HashSet<string> _sorts = new(StringComparer.Ordinal);

    /// <summary>Takes its share.</summary>
    public void Run(WorkShare share)
    {
        for (long number = share.First, done = 0; number < share.End && DateTime.UtcNow < share.Deadline; number += share.Step, done++)
        {
            beat.Begin(number);
            var trial = new Trial(texts[number], Subject.Library);
            string name = texts.NameOf(number);
            foreach (Invariant invariant in Invariant.All)
            {
                if (number % invariant.Every == 0) Examine(name, trial, invariant);
            }
            if (done > WarmUp) _costs.Add(name, trial);
            beat.End();
        }
        tell(new WorkerMessage { Costliest = _costs.Costliest });
    }

    private void Examine(string name, Trial trial, Invariant invariant)
    {
        if (invariant.Check(trial) is not [Violation violation, ..]) return;
        var found = new FoundText(name, invariant.Name, violation.Sort, violation.Detail, trial.Source);
        bool isNew = _sorts.Add(found.Title) && !invariant.IsMeasured;
        string? minimal = isNew ? Minimise(trial, invariant, violation) : null;
        tell(new WorkerMessage { Found = found, Minimal = minimal });
    }

    private string Minimise(Trial trial, Invariant invariant, Violation violation)
    {
        var same = new SameViolation(trial.Subject, invariant, violation);
        return new Minimiser(Breaks, _patience).Minimise(trial.Source);

        bool Breaks(string text)
        {
            beat.Try();
            return same.IsIn(text);
        }
    }
}
