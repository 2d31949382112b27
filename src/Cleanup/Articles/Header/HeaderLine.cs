using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>One of the first lines of a text that hold more than blanks. Lines end in LF, CR or CRLF. Immutable.</summary>
/// <param name="Start">Where the line starts, in UTF-16 units.</param>
/// <param name="Range">The line without the blanks around it.</param>
/// <param name="FollowsBlankLine">Whether a blank line stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeaderLine(int Start, TextRange Range, bool FollowsBlankLine)
{
    /// <summary>The first lines of the text that hold more than blanks, at most <paramref name="limit"/>.</summary>
    public static List<HeaderLine> ReadFirst(ReadOnlySpan<char> text, int limit)
    {
        var lines = new List<HeaderLine>(limit);
        bool blankLine = false;
        for (int start = 0; start < text.Length && lines.Count < limit;)
        {
            int end = start + Lines.LengthOfFirst(text[start..]);
            ReadOnlySpan<char> line = text[start..end].TrimEnd();
            int indentation = line.Length - line.TrimStart().Length;
            if (line.IsEmpty)
            {
                blankLine = true;
            }
            else
            {
                lines.Add(new HeaderLine(start, new TextRange(start + indentation, line.Length - indentation), blankLine));
                blankLine = false;
            }
            start = end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Range);
}
