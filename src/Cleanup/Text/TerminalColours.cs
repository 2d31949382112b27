namespace Cleanup.Text;

/// <summary>
/// The colours of a terminal (ECMA-48, 8.3.117, Select Graphic Rendition): <c>ESC [ 3 1 m</c>, of which scraping leaves <c>[31m</c> where
/// it drops control characters. Thread-safe.
/// </summary>
internal static class TerminalColours
{
    private const char Escape = '\u001B';
    // ESC [ 1;38;2;255;255;255 m: an attribute and a colour of 24 bits. The longest of 2,500 in real output has 13 units.
    private const int LongestSequence = 24;

    /// <summary>Whether a sequence stands here and text behind it.</summary>
    public static bool IsStart(ReadOnlySpan<char> text)
    {
        int length = LengthOf(text);
        return length > 0 && length < text.Length && text[length] != ']';
    }

    /// <summary>Whether a sequence stands among the first characters.</summary>
    public static bool IsNear(ReadOnlySpan<char> text)
    {
        text = text.UpTo(Reach.Word);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is Escape or '[' && LengthOf(text[i..]) > 0) return true;
        }
        return false;
    }

    /// <summary>The offset behind the sequences that stand at a place.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        while (LengthOf(text[position..]) is > 0 and int length) position += length;
        return position;
    }

    /// <summary>[<paramref name="start"/>, <paramref name="end"/>) of the text without colours.</summary>
    public static TextView Without(ReadOnlySpan<char> text, int start, int end)
    {
        var view = new TextViewBuilder(text, start);
        for (int i = start; i < end;)
        {
            int length = text[i] is Escape or '[' ? LengthOf(text[i..end]) : 0;
            if (length > 0) view.Replace(new TextRange(i, length), "");
            i += Math.Max(1, length);
        }
        return view.ToView(end);
    }

    // The length of a sequence; 0 when none stands here.
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        text = text.UpTo(LongestSequence);
        int i = text.Length > 0 && text[0] == Escape ? 1 : 0;
        if (i >= text.Length || text[i] != '[') return 0;
        i++;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ';')) i++;
        return i < text.Length && text[i] == 'm' ? i + 1 : 0;
    }
}
