using BenchmarkDotNet.Attributes;

namespace Cleanup.Bench;

/// <summary>Search and cleaning, record by record. The baseline counts one character: what reading the text at all costs.</summary>
[MemoryDiagnoser]
public class CleaningBenchmarks
{
    private const int Articles = 1_000;

    private readonly Cleaner _cleaner = new();
    private readonly Cleaner _twoKinds = new(new CleanerOptions { Kinds = [LeakKinds.Json, LeakKinds.PhpVarDump] });
    private readonly string[] _clean = SampleTexts.CleanArticles(Articles);
    private readonly string[] _leaky = SampleTexts.LeakyArticles(Articles);

    [Benchmark(Baseline = true, Description = "count one character in clean prose")]
    public int CountCharacter()
    {
        int count = 0;
        foreach (string text in _clean) count += text.AsSpan().Count('~');
        return count;
    }

    [Benchmark(Description = "search clean prose for two kinds")]
    public int SearchCleanProseForTwoKinds() => Search(_twoKinds, _clean);

    [Benchmark(Description = "search clean prose for all kinds")]
    public int SearchCleanProse() => Search(_cleaner, _clean);

    [Benchmark(Description = "search text with leaks in every tenth article")]
    public int SearchLeakyText() => Search(_cleaner, _leaky);

    [Benchmark(Description = "clean whole articles, leaks in every tenth")]
    public int CleanArticles()
    {
        int links = 0;
        foreach (string text in _leaky) links += _cleaner.CleanArticle(text).RelatedLinks.Length;
        return links;
    }

    internal static long CharactersOf(string method) =>
        (method is nameof(SearchLeakyText) or nameof(CleanArticles) ? SampleTexts.LeakyArticles(Articles) : SampleTexts.CleanArticles(Articles)).Sum(text => (long)text.Length);

    internal static int Search(Cleaner cleaner, string[] texts)
    {
        int found = 0;
        foreach (string text in texts) found += cleaner.Find(text).Length;
        return found;
    }
}
