using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Corpora;

/// <summary>The excerpts in the manner of scraped pages: leaks in each place of an article, and look-alikes as they are.</summary>
internal static class ExcerptTexts
{
    /// <summary>The honest texts.</summary>
    public static IEnumerable<SourceText> LookAlikes => Read("look-alikes", "text");

    /// <summary>All.</summary>
    public static IEnumerable<SourceText> All =>
        Read("leaks", "leak").SelectMany(Placing.Everywhere).Concat(LookAlikes);

    private static IEnumerable<SourceText> Read(string name, string field) =>
        File.ReadLines(Fixture.PathOf($"excerpts/{name}.jsonl"))
            .Select((line, index) => TextLine.Read(line, index + 1, field)! with { Id = $"excerpts/{name}.jsonl:{index + 1}" });
}
