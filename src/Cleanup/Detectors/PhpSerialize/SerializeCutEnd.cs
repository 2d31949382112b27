using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>Where a serialized value that was cut between two strings ends.</summary>
internal static class SerializeCutEnd
{
    private const int LongestScrap = 40;

    /// <summary>The end of a value whose last whole token ends at <paramref name="position"/>: behind the beginning of the next token, where nothing else follows.</summary>
    public static int BehindToken(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.Slice(position, Math.Min(text.Length - position, LongestScrap + 1));
        int lineEnd = rest.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = (lineEnd < 0 ? rest : rest[..lineEnd]).TrimEnd();
        ReadOnlySpan<char> scrap = Ellipsis.TrimEnd(line);
        bool isScrap = scrap.Length <= LongestScrap && !scrap.Contains(' ') && (scrap.IsEmpty || IsTokenStart(scrap));
        return isScrap ? position + line.Length : position;
    }

    // s:4:"ti, i:12, O:3
    private static bool IsTokenStart(ReadOnlySpan<char> scrap) =>
        "NbidsSaOCErR".Contains(scrap[0], StringComparison.Ordinal) && (scrap.Length == 1 || scrap[1] == ':');
}
