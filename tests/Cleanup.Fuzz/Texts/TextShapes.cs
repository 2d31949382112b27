using System.Text;
using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts;

/// <summary>The ways to put scraps together.</summary>
internal static class TextShapes
{
    private const int LongestRow = 8_000;

    private static readonly string[] _joints = ["", "", " ", " ", "\n", "\n", "\n\n", "\n\n", "\r\n", "\t", ", ", ": ", "=", "(", "[", "{", "\"", "'", ">", "&", "\u00A0"];
    private static readonly string[] _gaps = ["\n\n", "\n\n", "\n", " ", "\r\n\r\n"];

    // The weightiest first.
    private static readonly (int Percent, Func<FuzzRandom, ScrapPool, string> Shape)[] _shapes =
    [
        (45, Splice),
        (25, Soup),
        (18, Article),
        (7, Row),
        (5, Medley),
    ];

    public static Func<FuzzRandom, ScrapPool, string> Pick(FuzzRandom random)
    {
        int dice = random.Below(100);
        foreach ((int percent, Func<FuzzRandom, ScrapPool, string> shape) in _shapes)
        {
            if (dice < percent) return shape;
            dice -= percent;
        }
        return Splice;
    }

    // Parts of what one kind prints, and what any text may hold.
    private static string Splice(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        return Join(random, random.Few(1, 8), () => random.Chance(75) ? PartOf(random, family) : PartOf(random, random.Pick(scraps.Common)));
    }

    // Words and signs of one kind in any order, hardly a blank between them.
    private static string Soup(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        var soup = new StringBuilder();
        for (int count = random.Between(1, 30); count > 0; count--)
        {
            soup.Append(random.Chance(85) ? random.Pick(family.Tokens) : random.Pick(random.Pick(scraps.Common).Tokens));
            if (random.Chance(10)) soup.Append(random.Pick(_joints));
        }
        return soup.ToString();
    }

    // Paragraphs with whole leaks between them.
    private static string Article(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        var article = new StringBuilder();
        for (int count = random.Between(2, 7); count > 0; count--)
        {
            article.Append(random.Chance(55) ? random.Pick(scraps.Prose.Scraps) : random.Pick(random.Chance(70) ? family.Scraps : random.Pick(scraps.Families).Scraps));
            article.Append(random.Pick(_gaps));
        }
        return article.ToString();
    }

    // One scrap again and again.
    private static string Row(FuzzRandom random, ScrapPool scraps)
    {
        string link = PartOf(random, random.Pick(scraps.Families)) + random.Pick(_joints);
        if (link.Length == 0) return "";
        int most = Math.Max(2, (random.Chance(20) ? LongestRow : LongestRow / 10) / link.Length);
        return random.Pick(random.Pick(scraps.Common).Scraps) + string.Concat(Enumerable.Repeat(link, random.Between(2, most))) + PartOf(random, random.Pick(scraps.Common));
    }

    // All kinds mixed.
    private static string Medley(FuzzRandom random, ScrapPool scraps) => Join(random, random.Between(2, 25), () => PartOf(random, random.Pick(scraps.Families)));

    private static string Join(FuzzRandom random, int count, Func<string> next)
    {
        var joined = new StringBuilder();
        for (; count > 0; count--) joined.Append(next()).Append(random.Pick(_joints));
        return joined.ToString();
    }

    private static string PartOf(FuzzRandom random, ScrapFamily family)
    {
        string scrap = random.Pick(family.Scraps);
        (int start, int length) = random.Part(scrap.Length, most: 400);
        return random.Below(6) switch
        {
            0 => scrap.Substring(start, length),
            1 => scrap[start..],
            2 => scrap[..(start + length)],
            3 => random.Pick(scrap.Split('\n')),
            _ => scrap,
        };
    }
}
