using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// The colours of a terminal inside a dump (ECMA-48, 8.3.117, Select Graphic Rendition): <c>ESC [ 3 1 m</c>, of which scraping leaves
/// <c>[31m</c> where it drops control characters.
/// </summary>
internal static class TerminalColours
{
    private const char Escape = '\u001B';
    private const int LongestSequence = 24;
    private const int FirstWindow = 1_024;

    // A dump in colours has one within its first words.
    private const int Near = 64;

    /// <summary>Whether a sequence stands here and text behind it.</summary>
    public static bool IsStart(ReadOnlySpan<char> text)
    {
        int length = LengthOf(text);
        return length > 0 && length < text.Length && text[length] != ']';
    }

    /// <summary>Whether a sequence stands among the first characters.</summary>
    public static bool IsNear(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Near)];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is Escape or '[' && LengthOf(text[i..]) > 0) return true;
        }
        return false;
    }

    /// <summary>Reads a dump in a copy without colours; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, Reader read, ref long steps)
    {
        // Dumps are short and texts long: copy a little, and more only when the dump goes on.
        int lastEnd = -1;
        for (long window = FirstWindow; ; window *= 4)
        {
            int end = (int)Math.Min(text.Length, start + window);
            MappedText copy = Without(text, start, end);
            steps += end - start;
            int first = copy.Text.Length - copy.Text.AsSpan().TrimStart().Length;
            if (first == copy.Text.Length || read(copy.Text, first, options, ref steps) is not { } dump) return null;
            bool mayGoOn = end < text.Length && (dump.Status != ReadingStatus.Closed || dump.Range.End == copy.Text.Length);
            // One that ends where it ended with less of the text was cut there.
            if (mayGoOn && dump.Range.End != lastEnd)
            {
                lastEnd = dump.Range.End;
                continue;
            }
            int behind = copy.ToSource(dump.Range).End;
            while (LengthOf(text[behind..]) is > 0 and var length) behind += length;
            return new MappedDump { Status = dump.Status, Range = TextRange.FromBounds(start, behind), Inner = dump, Copy = copy };
        }
    }

    private static MappedText Without(ReadOnlySpan<char> text, int start, int end)
    {
        var copy = new MappedText();
        int plain = start;
        for (int i = start; i < end;)
        {
            int length = text[i] is Escape or '[' ? LengthOf(text[i..end]) : 0;
            if (length > 0)
            {
                copy.Append(text, plain, i - plain);
                plain = i + length;
            }
            i += Math.Max(1, length);
        }
        copy.Append(text, plain, Math.Max(0, end - plain));
        return copy;
    }

    // The length of a sequence; 0 when none stands here.
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestSequence)];
        int i = text.Length > 0 && text[0] == Escape ? 1 : 0;
        if (i >= text.Length || text[i] != '[') return 0;
        i++;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ';')) i++;
        return i < text.Length && text[i] == 'm' ? i + 1 : 0;
    }
}
