using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>The tags that a program prints around its message, as they are or escaped once or twice: they go with it.</summary>
internal static class MarkupEdges
{
    // What extractors that write Markdown make of bold text.
    private const string Bold = "**";

    private static readonly string[] _before = ["br", "b", "strong", "font", "table", "tbody", "tr", "th", "span"];
    private static readonly string[] _headings = ["h1", "h4"];
    // The boxes of WordPress, <div id="error"><p class="wpdberror">, and of CodeIgniter, <div style="border:1px solid #990000;…"><h4>,
    // <h1>.
    private static readonly string[] _boxes = ["div", "p"];
    private static readonly SearchValues<string> _boxMarks = SearchValues.Create(["error", "#990000"], StringComparison.Ordinal);
    private static readonly string[] _behindBox = ["/code", "/p", "/div"];
    private static readonly string[] _behind = ["/b", "/strong", "/i", "/font", "/table", "/tbody", "/tr", "/th", "/td", "/span", "/h1",
        "/h4"];

    /// <summary>The range with the tags right before and behind it; not before <paramref name="floor"/>.</summary>
    public static TextRange Extend(ReadOnlySpan<char> text, TextRange range, int floor)
    {
        int start = range.Start;
        int boxes = 0;
        while (StepBack(text[floor..start], ref boxes) is var length and > 0) start -= length;
        int end = range.End;
        bool broken = boxes > 0;
        while (StepAhead(text[end..], boxes > 0, ref broken) is var length and > 0) end += length;
        return TextRange.FromBounds(start, end);
    }

    private static int StepBack(ReadOnlySpan<char> before, ref int boxes)
    {
        if (before.EndsWith(Bold, StringComparison.Ordinal)) return Bold.Length;
        int end = Blank.SkipBack(before, before.Length, 0);
        for (int level = 0; level < AngleBrackets.Closers.Length; level++)
        {
            if (!before[..end].EndsWith(AngleBrackets.Closers[level], StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> near = before[Math.Max(0, end - Reach.Name)..end];
            int opener = near.LastIndexOf(AngleBrackets.Openers[level], StringComparison.Ordinal);
            if (opener < 0) continue;
            ReadOnlySpan<char> tag = near[(opener + AngleBrackets.Openers[level].Length)..];
            bool opensBox = HtmlTag.IsNamed(tag, _boxes) && tag.ContainsAny(_boxMarks) || HtmlTag.IsNamed(tag, _headings);
            if (!opensBox && !HtmlTag.IsNamed(tag, _before)) continue;
            boxes += opensBox ? 1 : 0;
            return before.Length - end + near.Length - opener;
        }
        return 0;
    }

    private static int StepAhead(ReadOnlySpan<char> after, bool inBox, ref bool broken)
    {
        if (after.StartsWith(Bold, StringComparison.Ordinal)) return Bold.Length;
        int start = Blank.Skip(after, 0);
        for (int level = 0; level < AngleBrackets.Openers.Length; level++)
        {
            if (!after[start..].StartsWith(AngleBrackets.Openers[level], StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> tag = after[(start + AngleBrackets.Openers[level].Length)..].UpTo(Reach.Name);
            int closer = tag.IndexOf(AngleBrackets.Closers[level], StringComparison.Ordinal);
            // One line break belongs to the message, a second one to what comes next.
            bool breaks = closer > 0 && HtmlTag.IsNamed(tag, ["br"]);
            bool closes = HtmlTag.IsNamed(tag, _behind) || inBox && HtmlTag.IsNamed(tag, _behindBox);
            if (closer < 0 || !closes && (!breaks || broken)) continue;
            broken |= breaks;
            return start + AngleBrackets.Openers[level].Length + closer + AngleBrackets.Closers[level].Length;
        }
        return 0;
    }
}
