using System.Runtime.InteropServices;
using Cleanup.Articles.Words;
using Cleanup.Text;

namespace Cleanup.Articles.Layout;

/// <summary>A line that holds more than blanks. Immutable.</summary>
/// <param name="Range">The line without the blanks around it, in UTF-16 units.</param>
/// <param name="Indentation">How many blanks stand before it on its line.</param>
/// <param name="FollowsBlankLine">Whether a blank line stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(TextRange Range, int Indentation, bool FollowsBlankLine)
{
    // About a line of print; shorter ones with a period are captions and lists. Characters that are set twice as wide say more each.
    private const int ShortestProse = 60;
    private const int ShortestProseWithoutBlanks = 25;

    /// <summary>
    /// The first lines of a text that hold more than blanks, at most so many, from a line's start on. Lines end in LF, CR or CRLF.
    /// </summary>
    public static List<TextLine> ReadFirst(ReadOnlySpan<char> text, int most, int from = 0)
    {
        var lines = new List<TextLine>();
        bool followsBlank = false;
        for (int start = from; start < text.Length && lines.Count < most; start = Lines.StartOfNext(text, start))
        {
            ReadOnlySpan<char> line = Lines.First(text[start..]).TrimEnd();
            int indentation = line.Length - line.TrimStart().Length;
            if (!line.IsEmpty)
                lines.Add(new TextLine(new TextRange(start + indentation, line.Length - indentation), indentation, followsBlank));
            followsBlank = line.IsEmpty;
        }
        return lines;
    }

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Range);

    /// <summary>Where it starts, with the blanks before it.</summary>
    public int Start => Range.Start - Indentation;

    /// <summary>Its length with the blanks before it.</summary>
    public int Width => Indentation + Range.Length;

    /// <summary>Whether it is a sentence or more, long enough for a paragraph.</summary>
    public bool IsParagraph(ReadOnlySpan<char> text) => IsLong(text) && LineShape.IsProse(Of(text));

    /// <summary>Whether it is long enough for a paragraph, and no item of a list.</summary>
    public bool IsLong(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Of(text);
        return line.Length >= (TitleText.HasNoBlanksByScript(line) ? ShortestProseWithoutBlanks : ShortestProse) &&
            !ListMark.StartsItem(line);
    }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem(ReadOnlySpan<char> text) => ListMark.StartsItem(Of(text));
}
