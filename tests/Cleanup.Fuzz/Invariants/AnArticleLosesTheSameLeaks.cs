using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Cleaning a text and cleaning an article find the same.</summary>
internal sealed class AnArticleLosesTheSameLeaks : Invariant
{
    public override IEnumerable<Violation> Check(Trial trial)
    {
        if (trial.Clean.Answer is not { } clean || trial.Article.Answer is not { } article) yield break;
        string[] inText = [.. clean.Leaks.Select(FindingText.Of)];
        string[] inArticle = [.. article.Leaks.Select(FindingText.Of)];
        if (inText.SequenceEqual(inArticle, StringComparer.Ordinal)) yield break;
        string? onlyText = inText.Except(inArticle).FirstOrDefault();
        string? onlyArticle = inArticle.Except(inText).FirstOrDefault();
        string kinds = string.Join(" and ", ((string?[])[onlyText, onlyArticle]).Select(static finding => finding?.Split(' ')[0] ?? "nothing"));
        yield return new(kinds, $"{onlyText}\n{onlyArticle}");
    }
}
