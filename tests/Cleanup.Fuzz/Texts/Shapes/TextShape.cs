using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts.Shapes;

/// <summary>A way to put scraps together.</summary>
internal abstract class TextShape
{
    // So many of a hundred.
    private static readonly (int Percent, TextShape Shape)[] _all =
    [
        (45, new SpliceShape()),
        (25, new SoupShape()),
        (18, new ArticleShape()),
        (7, new RowShape()),
        (5, new MedleyShape()),
    ];

    private static readonly string[] _joints =
    [
        "", "", " ", " ", "\n", "\n", "\n\n", "\n\n", "\r\n", "\t", ", ", ": ", "=", "(", "[", "{", "\"", "'", ">", "&", "\u00A0",
    ];

    /// <summary>One of them.</summary>
    public static TextShape Pick(FuzzRandom random)
    {
        int dice = random.Below(100);
        return _all.First(choice => (dice -= choice.Percent) < 0).Shape;
    }

    /// <summary>A text of that shape.</summary>
    public abstract string Make(FuzzRandom random, ScrapPool scraps);

    /// <summary>What may stand between two scraps.</summary>
    protected static string Joint(FuzzRandom random) => random.Pick(_joints);

    /// <summary>Scraps with joints between them.</summary>
    protected static string Join(FuzzRandom random, int count, Func<string> next) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => next() + Joint(random)));

    /// <summary>A scrap of a family, mostly whole.</summary>
    protected static string PartOf(FuzzRandom random, ScrapFamily family)
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
