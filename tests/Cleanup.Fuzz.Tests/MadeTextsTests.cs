using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Tests;

public sealed class MadeTextsTests
{
    private static readonly MadeTexts _texts = new(1);

    [Fact]
    public void The_same_number_is_the_same_text_whoever_asks()
    {
        var others = new MadeTexts(1);
        Assert.All(Enumerable.Range(0, 300).Reverse(), number => Assert.Equal(_texts[number], others[number]));
    }

    [Fact]
    public void Another_seed_has_other_texts()
    {
        var others = new MadeTexts(2);
        Assert.InRange(Enumerable.Range(0, 300).Count(number => _texts[number] == others[number]), 0, 20);
    }

    [Fact]
    public void Most_are_short_and_none_is_long()
    {
        int[] lengths = [.. Enumerable.Range(0, 3_000).Select(number => _texts[number].Length).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 30, 500);
        Assert.InRange(lengths[^1], 3_000, 12_000);
    }

    [Fact]
    public void Every_kind_is_found_and_lone_surrogates_come()
    {
        var cleaner = new Cleaner();
        string[] texts = [.. Enumerable.Range(0, 3_000).Select(number => _texts[number])];
        var kinds = texts.SelectMany(text => cleaner.Find(text)).Select(leak => leak.Kind).ToHashSet();
        Assert.Empty(LeakKinds.All.Except(kinds));
        Assert.Contains(texts, text => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD) && !text.Contains('\uFFFD'));
    }

    [Fact]
    public void A_mutation_takes_any_text()
    {
        var scraps = new Scraps.ScrapPool();
        foreach (Mutation mutation in Mutation.All)
        {
            for (int number = 0; number < 200; number++)
            {
                var random = new FuzzRandom(1, number);
                foreach (string text in (string[])["", "a", "7", "ab\uD800"]) Assert.NotNull(mutation.Apply(text, random, scraps));
            }
        }
    }
}
