using CsCheck;

namespace Cleanup.Tests.Editing;

/// <summary>Random texts, rich in blanks and line breaks, and random edits of them.</summary>
internal static class EditGenerators
{
    public static Gen<string> Text { get; } = Gen.OneOf('a', 'b', ' ', ' ', '\n', '\n', '\r', '.', '"', '\u00A0', '\uD83D').Array[0, 40].Select(characters => new string(characters));

    /// <summary>Sorted, disjoint edits of the text, some of them touching, replaced by up to <paramref name="longestWith"/> characters.</summary>
    public static Gen<Edit[]> EditsOf(string text, int longestWith) =>
        Gen.Select(Gen.Int[0, text.Length].HashSet[0, Math.Min(8, text.Length)], Gen.Bool.Array[8], Gen.Char['x', 'z'].Array[0, longestWith].Select(x => new string(x)).Array[8])
            .Select((bounds, taken, replacements) =>
            {
                int[] sorted = [.. bounds.Order()];
                return Enumerable.Range(0, Math.Max(0, sorted.Length - 1))
                    .Where(i => taken[i])
                    .Select(i => new Edit(TextRange.FromBounds(sorted[i], sorted[i + 1]), EditCause.Leak, text[sorted[i]..sorted[i + 1]], replacements[i]))
                    .ToArray();
            });
}
