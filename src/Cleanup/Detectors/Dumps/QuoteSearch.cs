namespace Cleanup.Detectors.Dumps;

/// <summary>What the search for the end of a string costs. Thread-safe.</summary>
internal static class QuoteSearch
{
    // Measured beside reading a character: vectors look at many at once.
    private const int CharactersPerStep = 8;
    private const int StepsPerQuote = 4;

    /// <summary>The steps of searching so many characters for a quotation mark and asking whether the string ends at it.</summary>
    public static long Cost(int characters) => StepsPerQuote + (characters / CharactersPerStep);
}
