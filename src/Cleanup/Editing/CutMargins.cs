using System.Runtime.InteropServices;

namespace Cleanup.Editing;

/// <summary>
/// How much of the blanks around a range goes with it, so that what is left reads as if the range had never been there:
/// no glued words, no doubled blanks, no doubled blank lines. Indentation of the next line and blanks at the end of the
/// previous one are not touched.
/// </summary>
/// <param name="Range">The range to cut with its margins, in UTF-16 units.</param>
/// <param name="With">What has to stand there instead: a blank where words would be glued, else empty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CutMargins(TextRange Range, string With)
{
    /// <summary>The margins for a cut of <paramref name="cut"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cut">The range to cut; it starts and ends with something else than a blank.</param>
    /// <param name="floor">Where an earlier cut ended; no margin reaches before it.</param>
    /// <param name="startsText">Whether nothing is left before <paramref name="floor"/>.</param>
    public static CutMargins Of(ReadOnlySpan<char> text, TextRange cut, int floor, bool startsText)
    {
        Blanks before = Blanks.Before(text, cut.Start, floor);
        Blanks behind = Blanks.Behind(text, cut.End);
        bool first = startsText && before.Start == floor;
        bool last = behind.End == text.Length;
        if (first && last) return Between(before.Start, behind.End);
        if (first) return Between(before.Start, behind.Breaks > 0 ? behind.LastBreakEnd : behind.End);
        // The text keeps the line break at its end.
        if (last) return Between(before.FirstBreakOrStart, behind.FirstBreak);
        if (before.Strength == 0 && behind.Strength == 0) return InLine(text, before, behind);
        // The weaker of the two separators goes: a blank gives way to a line break, a line break to a blank line.
        if (KeepsBehind(before, behind)) return Between(before.FirstBreakOrStart, behind.FirstBreak);
        return behind.Breaks > 0 ? Between(before.LastBreakEnd, behind.LastBreakEnd) : Between(before.End, behind.End);
    }

    private static CutMargins InLine(ReadOnlySpan<char> text, Blanks before, Blanks behind)
    {
        char left = text[before.Start - 1];
        char right = text[behind.End];
        if (!before.IsVisible && !behind.IsVisible)
            return new CutMargins(TextRange.FromBounds(before.Start, behind.End), Joint.NeedsBlank(left, right) ? " " : "");
        bool keepsBehind = before.Length == 0 ? !Joint.Opens(left)
            : behind.Length == 0 ? Joint.Closes(right)
            : KeepsBehind(before, behind);
        return keepsBehind ? Between(before.Start, behind.Start) : Between(before.End, behind.End);
    }

    private static bool KeepsBehind(Blanks before, Blanks behind) =>
        before.Strength == behind.Strength ? behind.Length <= before.Length : behind.Strength > before.Strength;

    private static CutMargins Between(int start, int end) => new(TextRange.FromBounds(start, end), "");
}
