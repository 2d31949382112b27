namespace Cleanup.Kinds.ObjectToString;

/// <summary>Numbers in base 16 as runtimes print addresses and hash codes.</summary>
internal static class Hexadecimal
{
    // The page up to 0xfff is mapped for nobody.
    private const int FewestDigits = 4;

    /// <summary>The length of <c>0x7f3c2a1b</c> at the text's start; 0 when there is none.</summary>
    public static int LengthOfAddress(ReadOnlySpan<char> text)
    {
        if (text is not ['0', 'x' or 'X', ..]) return 0;
        int digits = CountDigits(text[2..]);
        return digits >= FewestDigits ? digits + 2 : 0;
    }

    /// <summary>The number of hexadecimal digits at the text's start.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiHexDigit(text[count])) count++;
        return count;
    }
}
