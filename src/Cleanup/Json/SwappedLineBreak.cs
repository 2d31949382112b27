using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Tells that a string's closing quote changed places with the line break behind it: the only line break in the string stands at its end,
/// and its container was opened at the end of a line, so that its closer begins one.
/// </summary>
internal static class SwappedLineBreak
{
    /// <summary>Whether the line break before the closing quote stood behind it.</summary>
    public static bool Ends(ref JsonText text, in StringToken token, in Container container)
    {
        ReadOnlySpan<char> units = text.Units;
        if (text.IsLayered || token.Ending != StringEnding.Closed || units.Slice(token.Content) is not [.. var line, '\n']) return false;
        if (line.ContainsAny('\n', '\r') || !BeginsLine(units[(container.Start + 1)..])) return false;
        ReadOnlySpan<char> closer = units[token.End..].TrimStart(" \t");
        return closer is [var c, ..] && c == (container.IsArray ? ']' : '}');
    }

    private static bool BeginsLine(ReadOnlySpan<char> text) => text.TrimStart(" \t") is ['\n' or '\r', ..];
}
