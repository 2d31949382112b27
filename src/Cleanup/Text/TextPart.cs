namespace Cleanup.Text;

/// <summary>Parts of a text, as far as it reaches. Thread-safe.</summary>
internal static class TextPart
{
    /// <summary>Its first characters, at most so many.</summary>
    public static ReadOnlySpan<char> UpTo(this ReadOnlySpan<char> text, int longest) => text[..Math.Min(text.Length, longest)];

    /// <summary>The characters from a place on, at most so many.</summary>
    public static ReadOnlySpan<char> From(this ReadOnlySpan<char> text, int start, int longest) =>
        text[start..Math.Min(text.Length, start + longest)];

    public static ReadOnlySpan<char> Slice(this ReadOnlySpan<char> text, TextRange range) => text.Slice(range.Start, range.Length);
}
