using System.Globalization;
using System.Runtime.InteropServices;

namespace Cleanup.Text;

/// <summary>
/// Words in a row with nothing but blanks between them. A program puts a sign between two of its words, so a few in a row are a
/// sentence, a headline or a menu, in any script.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct WordRun
{
    /// <summary>"else return new Date" is a long row for a program, and its own words count nothing.</summary>
    public const int OfProse = 4;

    // Of scripts without blanks so many characters are a word.
    private const int UnitsOfWord = 2;

    /// <summary>Where the row starts; -1 when there is none.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>How many words it has, where a long one of a script without blanks is several.</summary>
    public int Weight { get; private set; }

    public WordRun()
    {
    }

    /// <summary>Whether it is prose by now.</summary>
    public readonly bool IsProse => Weight >= OfProse;

    /// <summary>Whether a word may hold the character.</summary>
    public static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '$' || character > '\u02FF' && IsBeyondLatin(character);

    /// <summary>Adds the word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isKeyword">Whether it may be one of the program's own words: it counts nothing.</param>
    public void Add(ReadOnlySpan<char> text, int start, int end, bool isKeyword = false)
    {
        if (Start < 0) Start = start;
        if (isKeyword || char.IsAsciiDigit(text[start])) return;
        int foreign = 0;
        foreach (char character in text[start..end])
        {
            if (character > '\u007F') foreign++;
        }
        Weight += Math.Max(1, foreign / UnitsOfWord);
    }

    /// <summary>A sign of a program ends the row.</summary>
    public void Break()
    {
        Weight = 0;
        Start = -1;
    }

    // Vowels of Thai and Hindi and accents of Arabic are no letters to Unicode; halves of pairs are letters or pictures.
    private static bool IsBeyondLatin(char character) =>
        char.IsSurrogate(character) ||
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
