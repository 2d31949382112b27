using Cleanup.Text;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>Where a serialized value that was cut between two strings ends.</summary>
internal static class SerializeCutEnd
{
    private const int LongestScrap = 40;

    /// <summary>
    /// The end of a value whose last whole token ends at <paramref name="position"/>: behind the beginning of the next token, where nothing
    /// else follows.
    /// </summary>
    public static int BehindToken(ReadOnlySpan<char> text, int position) =>
        IsScrap(text, position) ? position + LineAt(text, position).Length : position;

    /// <summary>Whether the beginning of a token stands at a place, and nothing else on its line.</summary>
    public static bool IsScrap(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> scrap = Ellipsis.TrimEnd(LineAt(text, position));
        return scrap.Length <= LongestScrap && !scrap.Contains(' ') && (scrap.IsEmpty || IsTokenStart(scrap));
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.Slice(position, Math.Min(text.Length - position, LongestScrap + 4));
        return Lines.First(rest).TrimEnd();
    }

    // s:4:"ti, i:12, O:3
    private static bool IsTokenStart(ReadOnlySpan<char> scrap) =>
        "NbidsSaOCErR".Contains(scrap[0], StringComparison.Ordinal) && (scrap.Length == 1 || scrap[1] == ':');
}
