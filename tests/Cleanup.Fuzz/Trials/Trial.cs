using Cleanup.Fuzz.Records;
using Cleanup.Json;

namespace Cleanup.Fuzz.Trials;

/// <summary>One text and what the library makes of it; each function is asked once, when somebody wants to know. Not thread-safe.</summary>
internal sealed class Trial(string source, Subject subject)
{
    private Attempt<CleanResult>? _clean, _article, _cleanedAgain, _articleAgain;
    private Attempt<JsonRepairResult>? _repair;
    private RecordRun? _records;

    public string Source => source;

    public Subject Subject => subject;

    public Attempt<CleanResult> Clean => _clean ??= Attempt<CleanResult>.Of(nameof(Clean), () => subject.Clean(source));

    public Attempt<CleanResult> Article => _article ??= Attempt<CleanResult>.Of("CleanArticle", () => subject.CleanArticle(source));

    public Attempt<JsonRepairResult> Repair => _repair ??= Attempt<JsonRepairResult>.Of(nameof(Repair), () => subject.Repair(source));

    /// <summary>What becomes of the text in files.</summary>
    public RecordRun Records => _records ??= subject.RunRecords(source);

    /// <summary>What each function that did not fail took, and how to ask it again.</summary>
    public IEnumerable<(string Function, Cost Cost, Action Ask)> Costs
    {
        get
        {
            if (Clean.Answer is not null) yield return (Clean.Function, Clean.Cost, () => subject.Clean(source));
            if (Article.Answer is not null) yield return (Article.Function, Article.Cost, () => subject.CleanArticle(source));
            if (Repair.Answer is not null) yield return (Repair.Function, Repair.Cost, () => subject.Repair(source));
        }
    }

    /// <summary>The results of cleaning.</summary>
    public IEnumerable<Attempt<CleanResult>> Cleanings =>
        ((Attempt<CleanResult>[])[Clean, Article]).Where(static attempt => attempt.Answer is not null);

    /// <summary>What cleaning makes of a cleaned text; null where the first cleaning failed.</summary>
    public IEnumerable<(Attempt<CleanResult> First, Attempt<CleanResult> Second)> SecondCleanings
    {
        get
        {
            if (Clean.Answer is { } clean) yield return (Clean, _cleanedAgain ??= Again(clean));
            if (Article.Answer is { } article) yield return (Article, _articleAgain ??= Again(article));
        }
    }

    /// <summary>All findings, with the function that found them.</summary>
    public IEnumerable<(string Function, Finding Finding)> Findings =>
        Cleanings.SelectMany(static cleaning => cleaning.Answer!.Leaks.Select(leak => (cleaning.Function, leak)));

    private Attempt<CleanResult> Again(CleanResult result) => ReferenceEquals(result.Text, source)
        ? Clean
        : Attempt<CleanResult>.Of("Clean of a cleaned text", () => subject.Clean(result.Text));
}
