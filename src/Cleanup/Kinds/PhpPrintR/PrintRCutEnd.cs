using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// Where a dump that was cut short ends and somebody's prose begins. In doubt it ends early: a scrap of a dump left in
/// the text does less harm than a sentence lost.
/// </summary>
internal static class PrintRCutEnd
{
    private const int LongestScrap = 100;
    private const int LongestCutString = 1_000;

    /// <summary>The end of a dump whose last whole token ends at <paramref name="position"/>.</summary>
    public static int BehindToken(ReadOnlySpan<char> text, int position) => Ellipsis.Skip(text, position);

    /// <summary>
    /// The end of a dump that was cut inside a string: the line's end. But where the line ends as a sentence does, prose
    /// follows on the same line, and the dump ends before the string.
    /// </summary>
    public static int InString(ReadOnlySpan<char> text, int start, in PrintRLayout layout)
    {
        ReadOnlySpan<char> line = Lines.From(text, start, LongestCutString);
        if (line.Length > LongestCutString || PayloadEnd.EndsSentence(line)) return PrintRSpace.SkipBack(text, start, 0);
        int end = line.TrimEnd().IsEmpty ? PrintRSpace.SkipBack(text, start, 0) : start + line.TrimEnd().Length;
        return layout.HasLines ? BehindScrap(text, end) : end;
    }

    // The parenthesis that was about to open, or the beginning of the next key.
    private static int BehindScrap(ReadOnlySpan<char> text, int end)
    {
        int next = PrintRSpace.Skip(text, end);
        ReadOnlySpan<char> line = Lines.From(text, next, LongestScrap).TrimEnd();
        ReadOnlySpan<char> scrap = Ellipsis.TrimEnd(line);
        bool isScrap = scrap is "(" || scrap is ['[', ..] && scrap.Length <= LongestScrap && !scrap.Contains(' ');
        return isScrap && next > end ? next + line.Length : end;
    }
}
