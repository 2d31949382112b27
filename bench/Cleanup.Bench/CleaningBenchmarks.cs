using BenchmarkDotNet.Attributes;

namespace Cleanup.Bench;

/// <summary>Search and cleaning, record by record. The baseline counts one character: what reading the text at all costs.</summary>
[MemoryDiagnoser]
public class CleaningBenchmarks
{
    private const int Articles = 1_000;

    private readonly Cleaner _cleaner = new();
    private readonly string[] _clean = SampleTexts.CleanArticles(Articles);
    private readonly string[] _leaky = SampleTexts.LeakyArticles(Articles);

    [Benchmark(Baseline = true, Description = "count one character in clean prose")]
    public int CountCharacter()
    {
        int count = 0;
        foreach (string text in _clean) count += text.AsSpan().Count('~');
        return count;
    }

    [Benchmark(Description = "search clean prose")]
    public int SearchCleanProse() => Search(_clean);

    [Benchmark(Description = "search text with leaks in every tenth article")]
    public int SearchLeakyText() => Search(_leaky);

    [Benchmark(Description = "clean whole articles, leaks in every tenth")]
    public int CleanArticles()
    {
        int links = 0;
        foreach (string text in _leaky) links += _cleaner.CleanArticle(text).RelatedLinks.Length;
        return links;
    }

    internal static long CharactersOf(string method) =>
        (method is nameof(SearchLeakyText) or nameof(CleanArticles) ? SampleTexts.LeakyArticles(Articles) : SampleTexts.CleanArticles(Articles)).Sum(text => (long)text.Length);

    private int Search(string[] texts)
    {
        int found = 0;
        foreach (string text in texts)
        {
            int from = 0;
            while (_cleaner.TryFindNext(text, from, out Finding? finding))
            {
                found++;
                from = finding.Range.End;
            }
        }
        return found;
    }
}
