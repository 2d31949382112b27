using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>How many words of which sort stand in a text.</summary>
/// <param name="Code">Those of people who write about code.</param>
/// <param name="Help">Those of people who ask for help.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordHits(int Code, int Help)
{
    public static WordHits operator +(WordHits left, WordHits right) => new(left.Code + right.Code, left.Help + right.Help);

    /// <summary>One word.</summary>
    public static WordHits Of(WordUse use) =>
        new((use & WordUse.Code) != WordUse.None ? 1 : 0, (use & WordUse.Help) != WordUse.None ? 1 : 0);
}
