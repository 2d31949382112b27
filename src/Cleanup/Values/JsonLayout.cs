using Cleanup.Text;

namespace Cleanup.Values;

/// <summary>
/// The length that JSON had when each member stood on a line of its own, moved in by so many blanks a level, as <c>JSON_PRETTY_PRINT</c> of
/// PHP and the <c>indent</c> of others print it. Folding blanks takes that away, and it alone is known to the byte. Thread-safe.
/// </summary>
internal static class JsonLayout
{
    // Two blanks or four a level, or a tab.
    private static readonly int[] _indents = [4, 2, 1];

    /// <summary>Whether a text may have had a length so.</summary>
    public static bool MayHaveHad(ReadOnlySpan<char> text, long declared, LengthUnit unit)
    {
        text = text.Trim();
        if (text is not (['{', .., '}'] or ['[', .., ']']) || !TryMeasure(text, unit, out Layout layout)) return false;
        foreach (int indent in _indents)
        {
            // A blank stands behind each colon.
            long length = layout.Tokens + layout.Colons + layout.Lines + (indent * layout.Levels);
            if (declared == length || declared == length + layout.Lines) return true;
        }
        return false;
    }

    // What stands between tokens is left out and put in anew.
    private static bool TryMeasure(ReadOnlySpan<char> text, LengthUnit unit, out Layout layout)
    {
        var tokens = default(TextMeasure);
        layout = default;
        int depth = 0;
        char before = '\0';
        for (int i = Blank.Skip(text, 0); i < text.Length; i = Blank.Skip(text, i))
        {
            char character = text[i];
            int end = character == '"' ? EndOfString(text, i) : i + 1;
            bool closes = character is '}' or ']';
            if (closes) depth--;
            if (end < 0 || depth < 0) return false;
            // A line begins before each member, and before what closes a container that has some.
            bool startsLine = closes ? before is not ('{' or '[') : before is ',' or '{' or '[';
            if (startsLine) layout = layout with { Lines = layout.Lines + 1, Levels = layout.Levels + depth };
            if (character == ':') layout = layout with { Colons = layout.Colons + 1 };
            if (character is '{' or '[') depth++;
            while (i < end) i += tokens.Add(text, i);
            before = character;
        }
        layout = layout with { Tokens = tokens.In(unit) };
        return depth == 0 && layout.Lines > 0;
    }

    private static int EndOfString(ReadOnlySpan<char> text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i + 1;
        }
        return -1;
    }

    private readonly record struct Layout(long Tokens, long Colons, long Lines, long Levels);
}
