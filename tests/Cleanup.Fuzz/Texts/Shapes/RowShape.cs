using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>
/// A scrap or a few words and signs again and again, often behind the start of a leak; or one such row behind another, or in lines that
/// each begin like a leak.
/// </summary>
internal sealed class RowShape : TextShape
{
    private const int LongestRow = 8_000;
    private const int ShortRow = 800;
    private const int LongestLine = 600;

    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        string before = random.Chance(50) ? PartOf(random, family) : random.Pick(random.Pick(scraps.Common).Scraps);
        int length = random.Chance(20) ? LongestRow : ShortRow;
        string row = random.Below(4) switch
        {
            0 => Repeat(random, Link(random, family, scraps), length / 2) + Repeat(random, Link(random, family, scraps), length / 2),
            1 => Repeat(random, $"{before}{Repeat(random, Link(random, family, scraps), LongestLine)}\n", length),
            _ => Repeat(random, Link(random, family, scraps), length),
        };
        return before + row + PartOf(random, random.Pick(scraps.Common));
    }

    // What takes long is mostly a sign or two between two words.
    private static string Link(FuzzRandom random, ScrapFamily family, ScrapPool scraps)
    {
        if (random.Chance(40)) return PartOf(random, random.Chance(50) ? family : random.Pick(scraps.Common)) + Joint(random);
        return Join(random, random.Between(1, 3), () => random.Chance(65) ? random.Pick(family.Tokens) : random.Pick(scraps.Signs.Scraps));
    }

    private static string Repeat(FuzzRandom random, string link, int most) =>
        string.Concat(Enumerable.Repeat(link, random.Between(2, Math.Max(2, most / Math.Max(1, link.Length)))));
}
