using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>Where a literal that was cut between two tokens ends and somebody's prose begins.</summary>
internal static class LiteralCutEnd
{
    private const int LongestScrap = 40;

    /// <summary>
    /// The end of a literal whose last whole token ends at <paramref name="position"/>: behind half a token or an ellipsis that ends the
    /// line.
    /// </summary>
    public static int Behind(ReadOnlySpan<char> text, int position)
    {
        int afterEllipsis = Ellipsis.Skip(text, position);
        if (afterEllipsis > position) return afterEllipsis;
        var cursor = TextCursor.BehindBlanks(text, position);
        int start = cursor.Position;
        int end = start;
        while (end < text.Length && end - start <= LongestScrap && !Blank.Is(text[end])) end++;
        bool endsLine = end == text.Length || text[end] is '\n' or '\r';
        bool isOnLine = !text[position..start].ContainsAny('\n', '\r');
        return endsLine && isOnLine && end > start ? end : text[..position].TrimEnd().Length;
    }
}
