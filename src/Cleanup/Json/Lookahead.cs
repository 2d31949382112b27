using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Looks ahead without reading: what follows here? It looks no further than <see cref="Window"/>, so that asking at every
/// quotation mark stays linear; what reaches past the window counts as what valid JSON would have there.
/// </summary>
internal static class Lookahead
{
    /// <summary>How far it looks, in UTF-16 units.</summary>
    public const int Window = 256;

    /// <summary>
    /// How far it looks for one word, such as a key, a literal or a name, and back over the indent before one. Of 24,000 keys met in
    /// real texts three are longer; the deepest indent is 41.
    /// </summary>
    public const int Near = 64;

    /// <summary>
    /// How far it looks, a few times in a payload, for the end of what stands there as a value but is no JSON: a page, a text between
    /// triple quotes. The longest of 500 such texts has 3,000 units, and a page of an error rarely more than 50,000.
    /// </summary>
    public const int Far = 65_536;

    /// <summary>Where the next token begins.</summary>
    public static int SkipTrivia(ref JsonText text, int position, out bool crossedLine)
    {
        crossedLine = false;
        if (!Trivia.MayBeginWith(text.Read(position, out _))) return position;
        int limit = position + Window;
        while (position < limit && Trivia.TryRead(ref text, position, out TriviaKind kind, out int end) && kind != TriviaKind.Ellipsis)
        {
            crossedLine |= kind == TriviaKind.Whitespace && text.Units[position] is '\n' or '\r';
            position = end;
        }
        return position;
    }

    /// <summary>The next token's first character.</summary>
    public static int Peek(ref JsonText text, int position, out int at, out bool crossedLine)
    {
        at = SkipTrivia(ref text, position, out crossedLine);
        return Punctuation.Fold(text.Read(at, out _));
    }

    /// <summary>The next character that is no white space.</summary>
    public static int PeekBlank(ref JsonText text, int position, out int at)
    {
        at = position;
        while (at < position + Window && Blank.IsOfJson(text.Read(at, out int length))) at += length;
        return text.Read(at, out _);
    }

    /// <summary>
    /// Whether nothing but white space stands between <paramref name="position"/> and the end of its line or of the text.
    /// </summary>
    public static bool EndsLine(ref JsonText text, int position) =>
        Peek(ref text, position, out _, out bool crossedLine) == JsonText.End || crossedLine;

    /// <summary>Whether it can follow a value at once.</summary>
    public static bool IsBehindValue(int c) => c is ',' or '}' or ']' or ')' or JsonText.End;

    /// <summary>
    /// Goes behind the quoted text's first closing quote. Returns 0, or what ended it instead: a line break, the end,
    /// or any other character where the window ends.
    /// </summary>
    public static int SkipQuoted(ref JsonText text, int position, out int behind)
    {
        int limit = position + Window;
        int open = text.ClosingOf(text.Read(position, out int length));
        behind = position + length;
        SearchValues<char> stops = QuoteMark.StopsFor(open, text.HasWideQuotes);
        while (true)
        {
            int stop = text.IndexOfAny(stops, behind, Math.Min(limit, text.Units.Length));
            behind = stop >= 0 ? stop : Math.Max(behind, Math.Min(limit, text.Units.Length));
            int c = text.Read(behind, out length);
            if (c is JsonText.End or '\n' or '\r' || behind >= limit) return c == 0 ? ' ' : c;
            behind += length;
            if (QuoteMark.Closes(open, c)) return 0;
            if (c == '\\')
            {
                text.Read(behind, out length);
                behind += length;
            }
        }
    }
}
