using System.Runtime.InteropServices;
using Cleanup.Grammars.Messages;
using Cleanup.Text;

namespace Cleanup.Grammars.Php;

/// <summary>
/// The beginning of a message: <c>Warning: </c>, in a log <c>[22-Nov-2026 16:36:51 UTC] PHP Warning:  </c>, in a box of Xdebug
/// <c>( ! ) Warning: </c> (php-src main/main.c, php_error_cb).
/// </summary>
/// <param name="Level">What PHP calls the level.</param>
/// <param name="MessageStart">Where the message starts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhpErrorHead(string Level, int MessageStart)
{
    // Longer names first: "Fatal error" ends the other way round in none of them.
    private static readonly string[] _levels =
    [
        "Recoverable fatal error", "Catchable fatal error", "Fatal error", "Parse error", "Warning", "Notice", "Deprecated",
        "Strict Standards", "Strict standards", "Unknown error",
        // xdebug_print_function_stack
        "Xdebug",
        // Drupal's names for the same (core/includes/errors.inc).
        "User deprecated function", "Deprecated function", "User warning", "User error", "User notice", "Strict warning",
    ];

    private static readonly string[] _marks = ["PHP message:", "PHP", "( ! )", "(!)"];

    /// <summary>Reads the head that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out PhpErrorHead head)
    {
        head = default;
        int position = Blank.Skip(text, start);
        while (SkipPrefix(text, position) is var behind && behind > position) position = behind;
        foreach (string level in _levels)
        {
            if (!text[position..].StartsWith(level, StringComparison.Ordinal)) continue;
            int colon = Blank.Skip(text, position + level.Length);
            if (colon >= text.Length || text[colon] != ':') return false;
            head = new PhpErrorHead(level, Blank.Skip(text, colon + 1));
            return true;
        }
        return false;
    }

    /// <summary>
    /// Where the head starts whose colon stands at <paramref name="colon"/>, with tags in between or without; -1 when there is none.
    /// </summary>
    public static int StartBefore(ReadOnlySpan<char> text, int colon, int floor)
    {
        int end = SkipTagBack(text, Blank.SkipBack(text, colon, floor), floor);
        foreach (string level in _levels)
        {
            if (!text[floor..end].EndsWith(level, StringComparison.Ordinal)) continue;
            int start = end - level.Length;
            // E_Warning, $Warning, App\Warning and NoWarning are names.
            if (start > floor && (text[start - 1] is '_' or '$' or '\\' or '-' || char.IsAsciiLetterUpper(text[start - 1]))) return -1;
            return StartOfPrefix(text, start, floor);
        }
        return -1;
    }

    private static int StartOfPrefix(ReadOnlySpan<char> text, int start, int floor)
    {
        int position = start;
        foreach (string mark in (ReadOnlySpan<string>)["PHP", "PHP message:", "( ! )", "(!)"])
        {
            int end = Blank.SkipBack(text, position, floor);
            if (mark[0] == '(') end = SkipTagBack(text, end, floor);
            if (text[floor..end].EndsWith(mark, StringComparison.Ordinal)) position = end - mark.Length;
        }
        // A log's line begins with its time.
        return position == start || text[position] != 'P' ? position : LogStamp.StartBefore(text, position, floor);
    }

    private static int SkipPrefix(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && text[position] == '[' &&
            text.Slice(position, Math.Min(Reach.Word, text.Length - position)).IndexOf(']') is var bracket and > 0)
            return Blank.Skip(text, position + bracket + 1);
        return text[position..].WordAtStart(_marks) is { } mark ? Blank.Skip(text, position + mark.Length) : position;
    }

    private static int SkipTagBack(ReadOnlySpan<char> text, int end, int floor)
    {
        if (end > floor + 1 && text[end - 1] == '*' && text[end - 2] == '*') return end - 2;
        if (end == floor || text[end - 1] is not ('>' or ';')) return end;
        ReadOnlySpan<char> near = text[Math.Max(floor, end - Reach.Word)..end];
        int slash = near.LastIndexOf('/');
        if (slash < 0) return end;
        ReadOnlySpan<char> before = near[..slash];
        return before.WordAtEnd(AngleBrackets.Openers) is { } opener ? end - near.Length + slash - opener.Length : end;
    }
}
