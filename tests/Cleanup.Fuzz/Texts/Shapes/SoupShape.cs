using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>Words and signs of one kind in any order, hardly a blank between them.</summary>
internal sealed class SoupShape : TextShape
{
    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        return string.Concat(Enumerable.Range(0, random.Between(1, 30)).Select(_ => Next()));

        string Next() =>
            random.Pick(random.Chance(85) ? family.Tokens : random.Pick(scraps.Common).Tokens) + (random.Chance(10) ? Joint(random) : "");
    }
}
