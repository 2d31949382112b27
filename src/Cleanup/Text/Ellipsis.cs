namespace Cleanup.Text;

/// <summary>The marks that excerpts put where they cut a text.</summary>
internal static class Ellipsis
{
    private static readonly string[] _marks = ["[…]", "[...]", "(…)", "(...)", "…", "..."];

    /// <summary>
    /// The offset behind the mark that stands at <paramref name="position"/> and ends its line; else the position itself.
    /// </summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        foreach (string mark in _marks)
        {
            ReadOnlySpan<char> rest = text[position..].TrimStart(' ');
            if (!rest.StartsWith(mark, StringComparison.Ordinal)) continue;
            int end = text.Length - rest.Length + mark.Length;
            if (end == text.Length || text[end] is '\n' or '\r') return end;
        }
        return position;
    }

    /// <summary>The text without a mark at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) =>
        text.WordAtEnd(_marks) is { } mark ? text[..^mark.Length].TrimEnd() : text;
}
