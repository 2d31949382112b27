using Cleanup.Text;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>Finds the start of a serialized value from the brace of a container, or from the end of a string.</summary>
internal static class SerializeStart
{
    private static readonly string[] _quotes = ["&quot;", "&amp;quot;", "&#34;", "&#034;", "&#8220;", "&#8221;", "&#8243;"];

    /// <summary>
    /// The offset at which the array, object or session file starts whose first brace stands at <paramref name="brace"/>; -1 when there is
    /// none.
    /// </summary>
    public static int OfContainer(ReadOnlySpan<char> text, int brace, int floor)
    {
        int start = ContainerAt(text, brace, floor);
        if (start <= floor) return start;
        char before = text[start - 1];
        if (before == '|') return OfSession(text, start, floor);
        // A member of a container that did not read.
        return before is ';' or '{' or '"' or '_' || char.IsAsciiDigit(before) ? -1 : start;
    }

    /// <summary>
    /// The offset at which the string starts that holds the JSON at <paramref name="bracket"/>, right behind its quotation mark; -1 when
    /// there is none.
    /// </summary>
    public static int OfPayload(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int position = bracket - 2;
        return TrySkipCount(text, ref position, floor) && position >= floor && text[position] == 's' ? position : -1;
    }

    /// <summary>
    /// The offset of the line that ends with the semicolon of a lone string at <paramref name="semicolon"/>; -1 when it is none.
    /// </summary>
    public static int OfString(ReadOnlySpan<char> text, int semicolon, int floor)
    {
        ReadOnlySpan<char> before = text[Math.Max(floor, semicolon - Reach.Message)..semicolon];
        int line = Blank.Skip(text[..semicolon], semicolon - before.Length + Lines.StartOfLast(before));
        return text[line..].StartsWith("s:", StringComparison.Ordinal) ? line : -1;
    }

    // a:2:{ or O:3:"Foo":2:{
    private static int ContainerAt(ReadOnlySpan<char> text, int brace, int floor)
    {
        int position = brace - 1;
        if (!TrySkipCount(text, ref position, floor)) return -1;
        if (position >= floor && text[position] == 'a') return position;
        if (!TrySkipQuote(text, ref position, floor)) return -1;
        int limit = Math.Max(floor, position - Reach.Name);
        while (position >= limit && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '\\' or '@')) position--;
        if (!TrySkipQuote(text, ref position, floor) || !TrySkipCount(text, ref position, floor)) return -1;
        return position >= floor && text[position] is 'O' ? position : -1;
    }

    // Backwards over ":12:", from the second colon to what stands before the first.
    private static bool TrySkipCount(ReadOnlySpan<char> text, ref int position, int floor)
    {
        if (position < floor || text[position] != ':') return false;
        int last = --position;
        while (position >= floor && last - position < Reach.Word && char.IsAsciiDigit(text[position])) position--;
        if (position == last || position < floor || text[position] != ':') return false;
        position--;
        return true;
    }

    private static bool TrySkipQuote(ReadOnlySpan<char> text, ref int position, int floor)
    {
        if (position < floor) return false;
        if (QuoteMark.IsDouble(text[position]))
        {
            position--;
            return true;
        }
        foreach (string quote in _quotes)
        {
            if (!text[floor..(position + 1)].EndsWith(quote, StringComparison.Ordinal)) continue;
            position -= quote.Length;
            return true;
        }
        return false;
    }

    // The variables before this one stand on the same line. In mid-sentence the first name may be glued to a word, so that the file is read
    // from the next variable on.
    private static int OfSession(ReadOnlySpan<char> text, int value, int floor)
    {
        int name = NameBefore(text, value, floor);
        if (name < 0) return value;
        ReadOnlySpan<char> before = text[Math.Max(floor, name - Reach.Line)..name];
        int start = name - before.Length + before.LastIndexOfAny("\n\r ") + 1;
        bool startsLine = start == 0 || text[start - 1] is '\n' or '\r';
        var cursor = new TextCursor(text, start);
        if (startsLine && SerializeLexer.TryReadSessionName(ref cursor, out _)) return start;
        return name > floor && text[name - 1] is ';' or '}' ? name : value;
    }

    private static int NameBefore(ReadOnlySpan<char> text, int value, int floor)
    {
        int start = value - 1;
        while (start > floor && value - start < Reach.Name && SerializeLexer.IsNameCharacter(text[start - 1])) start--;
        return start == value - 1 ? -1 : start;
    }
}
