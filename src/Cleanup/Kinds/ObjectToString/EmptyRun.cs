namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// What JavaScript prints for values that are not there, several of them without a blank: <c>undefinedundefined</c>. One by itself is a
/// word.
/// </summary>
internal static class EmptyRun
{
    private const string Value = "undefined";

    /// <summary>Reads the run with the letter at <paramref name="sign"/> in its first value.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out TextRange run, out ReadOnlySpan<char> value)
    {
        value = Value;
        int start = sign - Value.IndexOf(text[sign], StringComparison.Ordinal);
        run = default;
        if (start < floor) return false;
        int end = start;
        int values = 0;
        for (; text[end..].StartsWith(Value, StringComparison.Ordinal); values++) end += Value.Length;
        run = TextRange.FromBounds(start, end);
        bool isWhole = (end == text.Length || !char.IsAsciiLetterLower(text[end])) &&
            (start == floor || !char.IsLetterOrDigit(text[start - 1]));
        return values > 1 && isWhole;
    }
}
