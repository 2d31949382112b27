using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Commands;

/// <summary>The texts of a run. Immutable.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Arguments">The arguments that give a worker the same.</param>
internal sealed record TextChoice(ITextSource Texts, params string[] Arguments)
{
    private const string Random = "random";
    private const int MostSeeds = 1_000_000_000;

    /// <summary>The texts of a file.</summary>
    public static TextChoice OfFile(string file) => new(new FileTexts(file), FuzzOptions.ReplayName, file);

    /// <summary>The texts of a seed: a number, or one that nobody knows yet.</summary>
    public static TextChoice OfSeed(string name)
    {
        bool isOpen = string.Equals(name, Random, StringComparison.Ordinal);
        long seed = isOpen ? System.Random.Shared.Next(MostSeeds) : long.Parse(name);
        return new(new MadeTexts(seed), FuzzOptions.SeedName, $"{seed}");
    }
}
