namespace Cleanup.Fuzz.Trials;

/// <summary>
/// What a function may take for each character. A text counts as longer than it is by so many characters, since even a short one may
/// make each of the kinds read what stands around it several times.
/// </summary>
internal static class CostBounds
{
    // Some times what the worst of many texts took, as a machine may have other work; what is no longer linear takes a hundred times.
    public const double Nanoseconds = 20_000;
    public const double Bytes = 8_192;
    private const int CharactersOfTime = 300;
    private const int CharactersOfMemory = 100;

    /// <summary>Time a character.</summary>
    public static double TimeRate(double nanoseconds, string text) => nanoseconds / (text.Length + CharactersOfTime);

    /// <summary>The time that a text may take, in nanoseconds.</summary>
    public static double TimeOf(string text) => Nanoseconds * (text.Length + CharactersOfTime);

    /// <summary>Memory a character.</summary>
    public static double MemoryRate(long bytes, string text) => (double)bytes / (text.Length + CharactersOfMemory);
}
