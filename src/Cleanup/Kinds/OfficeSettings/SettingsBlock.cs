using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.OfficeSettings;

/// <summary>
/// Values of Word's settings in a row, as its islands have them (DocumentProperties, WordDocument): counts, dates, truth values, languages.
/// </summary>
/// <param name="Range">Where they stand.</param>
/// <param name="Truths">How many of them are truth values.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SettingsBlock(TextRange Range, int Truths)
{
    // Track moves, balloons, formatting: three of them are always there, of which a cut may take one.
    private const int FewestTruths = 2;

    // The author's name stands before the counts.
    private const int WordsOfName = 3;
    private const int CountsBehindName = 3;

    /// <summary>Whether nothing but Word prints such a row.</summary>
    public bool IsOfWord => Truths >= FewestTruths;

    /// <summary>Reads the values around a word at <paramref name="anchor"/> that only they have.</summary>
    public static SettingsBlock Around(ReadOnlySpan<char> text, int anchor, int floor)
    {
        int start = anchor, end = anchor, truths = 0, counts = 0;
        while (true)
        {
            int value = StartOfValue(text, start, floor);
            // The name of the company stands among the counts.
            if (value < 0 && counts >= CountsBehindName) value = StartOfValue(text, WordBefore(text, start, floor), floor);
            if (value < 0) break;
            ReadOnlySpan<char> read = text[value..Blank.SkipBack(text, start, floor)];
            if (SettingsValue.IsTruth(read)) truths++;
            if (SettingsValue.IsCount(read)) counts++;
            start = value;
        }
        while (true)
        {
            int value = Blank.Skip(text, end);
            int valueEnd = Blank.Next(text.UpTo(value + Reach.Word), value);
            if (value == valueEnd || !SettingsValue.Is(text[value..valueEnd])) break;
            if (SettingsValue.IsTruth(text[value..valueEnd])) truths++;
            end = valueEnd;
        }
        if (counts >= CountsBehindName) start = WithName(text, start, floor);
        return new SettingsBlock(TextRange.FromBounds(start, end), truths);
    }

    // -1 where no value ends.
    private static int StartOfValue(ReadOnlySpan<char> text, int end, int floor)
    {
        end = Blank.SkipBack(text, end, floor);
        int start = WordBefore(text, end, floor);
        return start < end && SettingsValue.Is(text[start..end]) ? start : -1;
    }

    private static int WordBefore(ReadOnlySpan<char> text, int end, int floor)
    {
        end = Blank.SkipBack(text, end, floor);
        return Blank.BehindLast(text, end, Math.Max(floor, end - Reach.Word));
    }

    private static int WithName(ReadOnlySpan<char> text, int start, int floor)
    {
        int name = start;
        for (int words = 0; words < WordsOfName && !Lines.BeginAt(text, name); words++)
        {
            if (WordBefore(text, name, floor) is var word && word == name) break;
            name = word;
        }
        return Lines.BeginAt(text, name) ? name : start;
    }
}
