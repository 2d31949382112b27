using Cleanup.Fuzz.Scraps;
using Cleanup.Fuzz.Texts.Shapes;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Texts;

/// <summary>Makes texts: scraps put together, changed, and damaged as scraping does. Thread-safe.</summary>
internal sealed class TextMaker(ScrapPool scraps)
{
    private const int Longest = 12_000;

    /// <summary>The text of that number.</summary>
    public string Make(long seed, long number)
    {
        var random = new FuzzRandom(seed, number);
        string text = TextShape.Pick(random).Make(random, scraps);
        for (int changes = random.Few(0, 6); changes > 0; changes--) text = random.Pick(Mutation.All).Apply(text, random, scraps);
        if (random.Chance(25)) text = random.Pick(TextDamage.All).Apply(text);
        return text.Length > Longest ? text[..Longest] : text;
    }
}
