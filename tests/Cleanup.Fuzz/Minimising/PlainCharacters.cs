namespace Cleanup.Fuzz.Minimising;

/// <summary>The characters that a small text should consist of, if it can.</summary>
internal static class PlainCharacters
{
    private const string Plainest = "a \n1A";

    /// <summary>What to try in a character's place, the plainest first.</summary>
    public static string PlainerThan(char character)
    {
        int rank = Plainest.IndexOf(character, StringComparison.Ordinal);
        return rank < 0 ? Plainest : Plainest[..rank];
    }
}
