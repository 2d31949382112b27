using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>What is cut from a text is cut from the article too; that may lose more, since its header goes first.</summary>
internal sealed class AnArticleLosesWhatATextLoses : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        if (trial.Clean.Answer is not { } text || trial.Article.Answer is not { } article) yield break;
        Finding[] lost = [.. CutOf(article)];
        foreach (Finding leak in CutOf(text))
        {
            if (!lost.Any(cut => leak.Range.IsInside(cut.Range))) yield return new(leak.Kind.Id, FindingText.Of(leak));
        }
    }

    private static IEnumerable<Finding> CutOf(CleanResult result) => result.Leaks.Where(static leak => leak.Action == LeakAction.Cut);
}
