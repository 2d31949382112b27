using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Finds where a string ends, also when the quotes inside it are not escaped. At each stop one question is asked: at a line break whether
/// it ends the string (<see cref="LineBreakInString"/>); at a quote whether it closes the string (<see cref="ClosingJudge"/>), then whether
/// it opens what follows a string without its end (<see cref="MissedEnd"/>), else it stands inside.
/// </summary>
internal static class StringEnd
{
    public static StringToken Find(ref JsonText text, int open, in StringSite site)
    {
        int quote = text.ClosingOf(text.Read(open, out int length));
        int start = open + length;
        int limit = (int)Math.Min(text.Units.Length, (long)start + site.MaxLength);
        SearchValues<char> stops = QuoteMark.StopsFor(quote, text.HasWideQuotes);
        bool holdsJson = !site.IsKey && HoldsJson(ref text, start);
        var inner = new InnerQuotes();
        int closesBehind = 0;
        int position = start;
        while ((position = text.IndexOfAny(stops, position, limit)) >= 0)
        {
            int c = text.Read(position, out length);
            if (c == '\\')
            {
                length += EscapedLength(ref text, position + length);
            }
            else if (text.Units[position] is '\n' or '\r')
            {
                if (position >= closesBehind &&
                    LineBreakInString.Ends(ref text, start, position, quote, site, out closesBehind, out StringToken token))
                    return token with { InnerQuotes = inner.Range };
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, length, c))
            {
                if (!holdsJson || text.Units[start..position].TrimEnd() is [.., '}' or ']'])
                {
                    if (ClosingJudge.Judge(ref text, position + length, site, inner.AreOdd) != StringClosing.No)
                        return new(TextRange.FromBounds(start, position), position + length, StringEnding.Closed, inner.Range);
                    bool mayHaveEnded = inner.Count == 0 || !site.InArray;
                    if (mayHaveEnded && MissedEnd.TryFind(ref text, start, position, site, out int missed))
                        return new(TextRange.FromBounds(start, missed), missed, StringEnding.Unclosed, inner.Range);
                }
                inner.Add(position, length);
            }
            position += length;
        }
        if (limit < text.Units.Length) return new(TextRange.FromBounds(start, limit), limit, StringEnding.TooLong, default);
        return StringAtTextEnd.Of(text.Units, start, site) with { InnerQuotes = inner.Range };
    }

    // JSON in a string whose quotes were not escaped: "{"a":1}". Such a string ends behind a closer.
    private static bool HoldsJson(ref JsonText text, int start)
    {
        int c = text.Read(start, out int length);
        if (c == '[') c = text.Read(start += length, out length);
        int key = start + length;
        return c == '{' && text.Read(key + 1, out _) is not (',' or '}' or ']') && KeyLookahead.Whole(ref text, key);
    }

    /// <summary>Whether it stands inside a word.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int position, int length, int c) =>
        QuoteMark.FamilyOf(c) == QuoteFamily.Single && position + length < text.Length
        && char.IsLetter(text[position - 1]) && char.IsLetter(text[position + length]);

    // A line break is not skipped as an escaped character: the text may be cut behind the backslash.
    public static int EscapedLength(ref JsonText text, int position) =>
        text.Read(position, out int length) is '\n' or '\r' ? 0 : length;
}
