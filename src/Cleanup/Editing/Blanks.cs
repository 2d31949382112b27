using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Editing;

/// <summary>
/// A run of blanks in a text, and the line breaks (LF, CR, or CRLF as one) in it. Offsets are UTF-16 units of the text.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Blanks
{
    /// <summary>The blanks [<paramref name="start"/>, <paramref name="end"/>) of <paramref name="text"/>.</summary>
    public Blanks(ReadOnlySpan<char> text, int start, int end)
    {
        Start = start;
        End = FirstBreak = end;
        LastBreakEnd = start;
        for (int i = start; i < end; i++)
        {
            IsVisible |= char.IsWhiteSpace(text[i]);
            if (text[i] is not ('\n' or '\r')) continue;
            if (Breaks++ == 0) FirstBreak = i;
            if (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n') i++;
            LastBreakEnd = i + 1;
        }
    }

    /// <summary>Where it starts.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>Number of line breaks.</summary>
    public int Breaks { get; }

    /// <summary>Where the first line break starts; <see cref="End"/> when there is none.</summary>
    public int FirstBreak { get; }

    /// <summary>Where the last line break ends; <see cref="Start"/> when there is none.</summary>
    public int LastBreakEnd { get; }

    /// <summary>Where the separator starts: blanks that end the line before a line break do not belong to it.</summary>
    public int FirstBreakOrStart => Breaks > 0 ? FirstBreak : Start;

    /// <summary>Whether any of them parts words: a zero-width space does not.</summary>
    public bool IsVisible { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>0 within a line, 1 between lines, 2 between paragraphs.</summary>
    public int Strength => Math.Min(Breaks, 2);

    /// <summary>The blanks that end at <paramref name="end"/> and start at or behind <paramref name="floor"/>.</summary>
    public static Blanks Before(ReadOnlySpan<char> text, int end, int floor) => new(text, Blank.SkipBack(text, end, floor), end);

    /// <summary>The blanks that start at <paramref name="start"/>.</summary>
    public static Blanks Behind(ReadOnlySpan<char> text, int start) => new(text, start, Blank.Skip(text, start));
}
