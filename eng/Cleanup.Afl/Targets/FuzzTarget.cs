namespace Cleanup.Afl.Targets;

/// <summary>One thing to fuzz. Immutable.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Check">Throws when what it does with the bytes breaks a promise.</param>
/// <param name="Seeds">Inputs to begin with.</param>
/// <param name="Tokens">Texts that mean something to it.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Check, IEnumerable<byte[]> Seeds, IEnumerable<string> Tokens)
{
    public static FuzzTarget OfTexts(string name, Action<string> check, IEnumerable<string> seeds, IEnumerable<string> tokens) =>
        new(name, bytes => check(InputBytes.ToText(bytes)), seeds.Select(InputBytes.OfText), tokens);
}
