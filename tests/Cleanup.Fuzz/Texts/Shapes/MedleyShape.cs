using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>All kinds mixed.</summary>
internal sealed class MedleyShape : TextShape
{
    public override string Make(FuzzRandom random, ScrapPool scraps) =>
        Join(random, random.Between(2, 25), () => PartOf(random, random.Pick(scraps.Families)));
}
