using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Related links name a leak that is cut, and so does a header that a leak filled.</summary>
internal sealed class LinksComeFromCutLeaks : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (CleanResult result in trial.Cleanings.Select(static cleaning => cleaning.Answer!))
        {
            IEnumerable<int> named = result.RelatedLinks.Select(static link => link.Leak);
            if (result is ArticleRecord { FilledFrom: { } filled }) named = named.Append(filled);
            foreach (int leak in named)
            {
                if (leak < 0 || leak >= result.Leaks.Length) yield return new("no leak", $"{leak} of {result.Leaks.Length}");
                else if (result.Leaks[leak].Action != LeakAction.Cut) yield return new($"not cut: {result.Leaks[leak].Kind}");
            }
        }
    }
}
