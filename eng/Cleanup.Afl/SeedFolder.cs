using Cleanup.Afl.Targets;

namespace Cleanup.Afl;

/// <summary>Where AFL++ starts: inputs in <c>seeds</c>, and what it may put into them in <c>tokens</c>.</summary>
internal static class SeedFolder
{
    // AFL++ is told not to make longer ones, and takes no longer tokens.
    private const int LongestSeed = 4_096;
    private const int LongestToken = 128;

    public static void Write(FuzzTarget target, string folder)
    {
        WriteAll(Path.Combine(folder, "seeds"), target.Seeds, LongestSeed);
        WriteAll(Path.Combine(folder, "tokens"), target.Tokens.Select(InputBytes.OfText), LongestToken);
    }

    private static void WriteAll(string folder, IEnumerable<byte[]> inputs, int longest)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        int number = 0;
        foreach (byte[] input in inputs.Where(input => input.Length > 0 && input.Length <= longest))
            File.WriteAllBytes(Path.Combine(folder, $"{++number:0000}"), input);
    }
}
