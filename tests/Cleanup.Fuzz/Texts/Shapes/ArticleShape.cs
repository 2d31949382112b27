using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>Paragraphs with whole leaks between them.</summary>
internal sealed class ArticleShape : TextShape
{
    private static readonly string[] _gaps = ["\n\n", "\n\n", "\n", " ", "\r\n\r\n"];

    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        return string.Concat(Enumerable.Range(0, random.Between(2, 7)).Select(_ => Next() + random.Pick(_gaps)));

        string Next()
        {
            if (random.Chance(55)) return random.Pick(scraps.Prose.Scraps);
            return random.Pick(random.Chance(70) ? family.Scraps : random.Pick(scraps.Families).Scraps);
        }
    }
}
