namespace Cleanup.Corpus;

/// <summary>Where a text may be cut. Thread-safe.</summary>
internal static class SurrogatePairs
{
    /// <summary>An offset, or the one before it where it stands between the units of a pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset, in UTF-16 units.</param>
    public static int Floor(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}
