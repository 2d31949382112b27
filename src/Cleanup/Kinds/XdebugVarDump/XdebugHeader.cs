using Cleanup.Text;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>The line <c>/var/www/html/page.php:12:</c> that Xdebug prints above each dumped value.</summary>
internal static class XdebugHeader
{
    /// <summary>Reads the line at <paramref name="position"/> and the blanks behind it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int end)
    {
        end = position;
        int first = position;
        if (first + 2 < text.Length && char.IsAsciiLetter(text[first]) && text[first + 1] == ':') first += 2;
        if (first >= text.Length || text[first] is not ('/' or '\\')) return false;
        int limit = Math.Min(text.Length, first + Reach.Name);
        for (int i = first; i < limit && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] != ':') continue;
            var cursor = new TextCursor(text, i + 1);
            if (!cursor.TryReadCount(out _) || !cursor.TryRead(':')) return false;
            cursor.SkipBlanks();
            end = cursor.Position;
            return i > first + 1;
        }
        return false;
    }

    /// <summary>Where the line starts that ends before a value at <paramref name="value"/>; -1 when none does.</summary>
    public static int FindBefore(ReadOnlySpan<char> text, int value, int floor)
    {
        int end = value;
        int lowest = Math.Max(floor, value - Reach.Name);
        end = Blank.SkipBack(text, end, lowest);
        if (end == lowest || text[end - 1] != ':') return -1;
        int start = Blank.BehindLast(text, end, lowest);
        // A blank inside the path: then it is the whole line.
        int line = Lines.StartOfLast(text[lowest..end]) + lowest;
        if (TryRead(text, line, out int behindLine) && behindLine == value) return line;
        for (int i = start; i < end; i++)
        {
            bool isRoot = text[i] is '/' or '\\' && TryRead(text, i, out int behind) && behind == value;
            if (!isRoot) continue;
            return i >= floor + 2 && text[i - 1] == ':' && char.IsAsciiLetter(text[i - 2]) ? i - 2 : i;
        }
        return -1;
    }
}
