namespace Cleanup.Fuzz.Invariants;

/// <summary>Questions about ranges.</summary>
internal static class TextRanges
{
    /// <summary>Whether a range, which may be empty, lies in a text.</summary>
    public static bool IsInside(this TextRange range, string text) => range.IsInside(new TextRange(0, text.Length));

    /// <summary>Whether a range, which may be empty, lies in another.</summary>
    public static bool IsInside(this TextRange range, TextRange outer) =>
        range.Length >= 0 && range.Start >= outer.Start && range.End <= outer.End;

    /// <summary>What stands in a range.</summary>
    public static ReadOnlySpan<char> Of(this TextRange range, string text) => text.AsSpan(range.Start, range.Length);
}
