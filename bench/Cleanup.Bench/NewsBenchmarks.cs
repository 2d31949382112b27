using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Cleanup.Bench;

/// <summary>Search of real news, article by article; <c>bench/news.sh</c> fetches them.</summary>
[MemoryDiagnoser]
public class NewsBenchmarks
{
    private readonly Cleaner _cleaner = new();
    private readonly Cleaner _twoKinds = new(new CleanerOptions { Kinds = [LeakKinds.Json, LeakKinds.PhpVarDump] });
    private readonly string[] _news = Load();

    [Benchmark(Baseline = true, Description = "count one character in news")]
    public int CountCharacter()
    {
        int count = 0;
        foreach (string text in _news) count += text.AsSpan().Count('~');
        return count;
    }

    [Benchmark(Description = "search news for two kinds")]
    public int SearchForTwoKinds() => CleaningBenchmarks.Search(_twoKinds, _news);

    [Benchmark(Description = "search news for all kinds")]
    public int SearchForAllKinds() => CleaningBenchmarks.Search(_cleaner, _news);

    internal static long CharactersOf() => Load().Sum(text => (long)text.Length);

    private static string[] Load()
    {
        string file = Environment.GetEnvironmentVariable("CLEANUP_NEWS") ?? throw new InvalidOperationException("CLEANUP_NEWS names no file: run bench/news.sh.");
        return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("body").GetString()!)];
    }
}
