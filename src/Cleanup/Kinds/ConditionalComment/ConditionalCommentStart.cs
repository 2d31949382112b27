using Cleanup.Text;

namespace Cleanup.Kinds.ConditionalComment;

/// <summary>Looks back from the bracket of a conditional comment. Thread-safe.</summary>
internal static class ConditionalCommentStart
{
    /// <summary>Where the comment starts whose bracket stands at <paramref name="bracket"/>.</summary>
    public static int Of(ReadOnlySpan<char> text, int bracket, int floor)
    {
        floor = Math.Max(floor, bracket - Reach.Word);
        int start = bracket;
        int position = bracket;
        while (position > floor && text[position - 1] == ' ') position--;
        position = BackOverDashes(text, position, floor);
        if (position > floor && text[position - 1] == '!') start = BackOverAngle(text, position - 1, floor);
        // <!--<![endif]-->
        int outer = BackOverDashes(text, start, floor);
        return outer < start && outer > floor && text[outer - 1] == '!' ? BackOverAngle(text, outer - 1, floor) : start;
    }

    /// <summary>Whether it may stand for a hyphen of the comment.</summary>
    public static bool IsDash(char character) => character is '-' or '–' or '—';

    private static int BackOverDashes(ReadOnlySpan<char> text, int position, int floor)
    {
        while (position > floor && IsDash(text[position - 1])) position--;
        return position;
    }

    private static int BackOverAngle(ReadOnlySpan<char> text, int position, int floor)
    {
        if (position > floor && text[position - 1] == '<') return position - 1;
        const string escaped = "&lt;";
        return position - escaped.Length >= floor && text[..position].EndsWith(escaped, StringComparison.OrdinalIgnoreCase)
            ? position - escaped.Length
            : position;
    }
}
