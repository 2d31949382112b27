using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>One scrap again and again.</summary>
internal sealed class RowShape : TextShape
{
    private const int LongestRow = 8_000;
    private const int ShortRow = 800;

    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        string link = PartOf(random, random.Pick(scraps.Families)) + Joint(random);
        if (link.Length == 0) return "";
        int most = Math.Max(2, (random.Chance(20) ? LongestRow : ShortRow) / link.Length);
        string before = random.Pick(random.Pick(scraps.Common).Scraps);
        return before + string.Concat(Enumerable.Repeat(link, random.Between(2, most))) + PartOf(random, random.Pick(scraps.Common));
    }
}
