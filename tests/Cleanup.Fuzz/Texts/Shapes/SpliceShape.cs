using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>Parts of what one kind prints, and of what any text may hold.</summary>
internal sealed class SpliceShape : TextShape
{
    public override string Make(FuzzRandom random, ScrapPool scraps)
    {
        ScrapFamily family = random.Pick(scraps.Families);
        return Join(random, random.Few(1, 8), () => PartOf(random, random.Chance(75) ? family : random.Pick(scraps.Common)));
    }
}
