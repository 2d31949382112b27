using System.Buffers;
using System.Globalization;

namespace Cleanup.Judging;

/// <summary>How many words, signs and letters a text has, in any script. Thread-safe.</summary>
internal static class TextMeasures
{
    private static readonly SearchValues<char> _signsOfCode = SearchValues.Create("{}[]<>=;|\\$#@^~*_/&+");

    /// <summary>Runs of letters; of scripts without blanks a word is two characters.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        int runs = 0, characters = 0;
        bool isInRun = false;
        foreach (char character in text)
        {
            bool hasNoBlanks = !char.IsAscii(character) && HasNoBlanks(character);
            if (hasNoBlanks) characters++;
            bool isLetter = !hasNoBlanks && IsLetter(character);
            if (isLetter && !isInRun) runs++;
            isInRun = isLetter;
        }
        return runs + (characters / 2);
    }

    /// <summary>The signs that code is full of.</summary>
    public static int Signs(ReadOnlySpan<char> text)
    {
        int signs = 0;
        for (int next = text.IndexOfAny(_signsOfCode); next >= 0; next = text.IndexOfAny(_signsOfCode))
        {
            signs++;
            text = text[(next + 1)..];
        }
        return signs;
    }

    public static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char character in text)
        {
            if (char.IsLetter(character)) letters++;
        }
        return letters;
    }

    /// <summary>Whether words begin with it: letters, and numbers that are no digits.</summary>
    public static bool IsLetter(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetter(character) : IsLetterBeyondAscii(character);

    /// <summary>Whether identifiers are made of it.</summary>
    public static bool IsOfWord(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterOrDigit(character) || character == '_'
        : IsLetterBeyondAscii(character) || char.IsDigit(character);

    /// <summary>Whether it is of a script that has no blanks between words: Chinese, Japanese, Thai.</summary>
    public static bool HasNoBlanks(char character) => character is
        (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');

    // Apart, so that what most characters are told by becomes part of the loops that ask.
    private static bool IsLetterBeyondAscii(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
