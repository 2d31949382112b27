using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Corpora;

/// <summary>The texts of all kinds' folders: the specs' examples, hostile scraps, what producers printed, and all of it damaged.</summary>
internal static class KindTexts
{
    private const int HostileLength = 2_000;

    /// <summary>Every example of every spec.</summary>
    public static IEnumerable<SourceText> Specs =>
        KindFixtures.Kinds.SelectMany(kind => SpecExample.ReadAll(kind)).Select(example => SourceText.Of($"{example}", example.Source));

    /// <summary>Every hostile scrap, once and repeated.</summary>
    public static IEnumerable<SourceText> Hostile
    {
        get
        {
            foreach (string kind in KindFixtures.Kinds)
            {
                int number = 0;
                foreach (string scrap in KindFixtures.HostileUnits(kind))
                {
                    string id = $"{kind}/hostile.jsonl:{++number}";
                    yield return SourceText.Of(id, scrap);
                    int count = Math.Max(2, HostileLength / scrap.Length);
                    yield return SourceText.Of($"{id} repeated", string.Concat(Enumerable.Repeat(scrap, count)));
                }
            }
        }
    }

    /// <summary>Everything that a producer printed, in each place of an article.</summary>
    public static IEnumerable<SourceText> Captured =>
        CapturedFiles.SelectMany(static file => Placing.Everywhere(SourceText.Of(file, ReadCaptured(file))));

    /// <summary>The specs' examples, the excerpts' look-alikes and captured output after each damage that changes them.</summary>
    public static IEnumerable<SourceText> Damaged
    {
        get
        {
            IEnumerable<SourceText> captured = CapturedFiles.Select(file => SourceText.Of(file, Placing.Between.Apply(ReadCaptured(file))));
            foreach (SourceText text in Specs.Concat(ExcerptTexts.LookAlikes).Concat(captured))
            {
                foreach (TextDamage damage in TextDamage.All)
                {
                    string damaged = damage.Apply(text.Text);
                    if (string.Equals(damaged, text.Text, StringComparison.Ordinal)) continue;
                    yield return SourceText.Of($"{text.Id} {damage.Name}", damaged);
                }
            }
        }
    }

    private static IEnumerable<string> CapturedFiles =>
        Directory.EnumerateFiles(Fixture.PathOf("kinds"), "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Fixture.PathOf("kinds"), file)).Order(StringComparer.Ordinal);

    private static string ReadCaptured(string file) => Fixture.Read(Path.Combine("kinds", file));
}
