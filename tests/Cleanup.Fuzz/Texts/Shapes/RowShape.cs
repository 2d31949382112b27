using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>One scrap again and again, often behind the start of a leak.</summary>
internal sealed class RowShape : TextShape
{
    private const int LongestRow = 8_000;
    private const int ShortRow = 800;

    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        string link = PartOf(random, random.Chance(50) ? family : random.Pick(scraps.Common)) + Joint(random);
        if (link.Length == 0) return "";
        int most = Math.Max(2, (random.Chance(20) ? LongestRow : ShortRow) / link.Length);
        string before = random.Chance(50) ? PartOf(random, family) : random.Pick(random.Pick(scraps.Common).Scraps);
        return before + string.Concat(Enumerable.Repeat(link, random.Between(2, most))) + PartOf(random, random.Pick(scraps.Common));
    }
}
