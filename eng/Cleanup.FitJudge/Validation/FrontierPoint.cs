using System.Collections.Immutable;

namespace Cleanup.FitJudge.Validation;

/// <summary>What all thresholds moved at once harm, and what they cut. Immutable.</summary>
/// <param name="Prior">What is added to each sum, in tenths of a logit.</param>
/// <param name="Harmed">The share of the texts without leaks that lose something.</param>
/// <param name="Cut">Of what was found of leaks, the share that is cut, of each class of leaky texts.</param>
internal sealed record FrontierPoint(int Prior, double Harmed, ImmutableSortedDictionary<string, double> Cut)
{
    public static FrontierPoint Of(int prior, IReadOnlyList<TextOutcome> outcomes) => new(
        prior,
        (double)outcomes.Count(static outcome => outcome.IsHarmed) / Math.Max(1, outcomes.Count(static outcome => outcome.Text.IsContent)),
        outcomes.Where(static outcome => !outcome.Text.IsContent).GroupBy(static outcome => outcome.Text.Class, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                static sort => sort.Key,
                static sort =>
                    (double)sort.Sum(static outcome => outcome.Cut.Leaked) / Math.Max(1, sort.Sum(static outcome => outcome.Found.Leaked)),
                StringComparer.Ordinal));
}
