namespace Cleanup.Json;

/// <summary>A string that nothing closes up to the end of the text.</summary>
internal static class StringAtTextEnd
{
    private const string Fence = "```";

    /// <summary>Where it ends: when the closers at the text's end are due, they are structure.</summary>
    public static StringToken Of(ReadOnlySpan<char> text, int start, in StringSite site)
    {
        ReadOnlySpan<char> content = text[start..].TrimEnd();
        if (content.EndsWith(Fence, StringComparison.Ordinal)) content = content[..^Fence.Length].TrimEnd();
        string closers = site.Containers.Closers(site.Containers.Depth);
        int due = closers.Length;
        int remaining = 0;
        while (due > 0 && (remaining = Strip(content, closers.AsSpan(0, due))) < 0) due--;
        // Some of the closers may be missing; then a bracket that the string itself opens is its own.
        bool isCut = due == 0 || due < closers.Length && content[..remaining].ContainsAny('{', '[');
        return isCut
            ? new(TextRange.FromBounds(start, text.Length), text.Length, StringEnding.Cut, default)
            : new(TextRange.FromBounds(start, start + remaining), start + remaining, StringEnding.Unclosed, default);
    }

    // The length of the content without the closers and the white space around them; -1 when they do not stand at its end.
    private static int Strip(ReadOnlySpan<char> content, ReadOnlySpan<char> closers)
    {
        for (int i = closers.Length - 1; i >= 0; i--)
        {
            if (content is not [.., var last] || last != closers[i]) return -1;
            content = content[..^1].TrimEnd();
        }
        return content.Length;
    }
}
