namespace Cleanup.Grammars.Search;

/// <summary>
/// How much a parser may spend on going back to its choices: so much for each character of the dump that it got through. Thread-safe.
/// </summary>
internal static class GoingBack
{
    private const int StepsPerCharacter = 8;

    // A short dump is not held to a few hundred steps: of Symfony's on one line 90 % come back whole so, with less than half of it 84 %.
    private const int StepsForShort = 50_000;

    /// <summary>Whether the steps are more than a dump of so many characters is worth.</summary>
    public static bool IsSpent(long steps, int characters) => steps > StepsForShort + ((long)StepsPerCharacter * characters);
}
