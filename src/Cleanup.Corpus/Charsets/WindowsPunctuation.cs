namespace Cleanup.Corpus.Charsets;

/// <summary>
/// The quotation marks, dashes and the ellipsis that Windows' code pages have all in the same places, from 0x85 to 0x97.
/// A text with no other byte outside ASCII reads the same in each of them. Thread-safe.
/// </summary>
internal static class WindowsPunctuation
{
    /// <summary>Whether these are the only bytes outside ASCII, and stand where such marks do.</summary>
    public static bool IsAllThereIs(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
            if (bytes[i] >= 0x80 && !IsMark(bytes, i)) return false;
        return true;
    }

    private static bool IsMark(ReadOnlySpan<byte> bytes, int i) => bytes[i] switch
    {
        // The ellipsis, the apostrophe, the bullet and the dashes stand between letters too.
        0x85 or 0x92 or (>= 0x95 and <= 0x97) => true,
        // Between letters the opening and the double marks are letters of DOS or the Mac.
        0x91 or 0x93 or 0x94 => !(IsLetter(bytes, i - 1) && IsLetter(bytes, i + 1)),
        _ => false,
    };

    private static bool IsLetter(ReadOnlySpan<byte> bytes, int i) => (uint)i < (uint)bytes.Length && char.IsAsciiLetter((char)bytes[i]);
}
