using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Where a comment of JavaScript ends. A comment to the end of its line has lost that end where a page was put on one line: then
/// the next statement ends it, unless a sentence does. Thread-safe.
/// </summary>
internal static class ScriptComment
{
    /// <summary>Whether one starts here, and no address goes on. The marks of the script's element are comments too.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, int position) =>
        text[position..] is ['/', '/' or '*', ..] && (position == 0 || text[position - 1] != ':') || IsOpeningMark(text, position);

    /// <summary>Whether what starts here marks the beginning or the end of the script's element.</summary>
    public static bool IsMark(ReadOnlySpan<char> text, int position) =>
        IsOpeningMark(text, position) || CdataMarkers.EndOfClosing(text, position) > position;

    /// <summary>The offset behind the comment that starts at <paramref name="start"/>; -1 where nothing tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the comment starts.</param>
    /// <param name="isInBlock">Whether it stands in a block: a sentence with a statement right behind it is the comment's then.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, bool isInBlock = false) =>
        EndOfRow(text, start, isInBlock, out int next) is var end && end > 0 && next > 0 ? next : end;

    /// <summary>The same of a row of comments with nothing to end them but what stands behind the last: they are read once.</summary>
    public static int EndOfRow(ReadOnlySpan<char> text, int start, bool isInBlock) => EndOfRow(text, start, isInBlock, out _);

    private static int EndOfRow(ReadOnlySpan<char> text, int start, bool isInBlock, out int next)
    {
        next = -1;
        return OwnEnd(text, start) is > 0 and var end ? end : EndOnLongLine(text, start, isInBlock, out next);
    }

    // Where its mark, or the end of a line as people write them, ends it; -1 where nothing does.
    private static int OwnEnd(ReadOnlySpan<char> text, int start, bool isUnclosed = false)
    {
        if (CdataMarkers.EndOfOpening(text, start) is var opening && opening > start) return opening;
        if (CdataMarkers.EndOfClosing(text, start) is var closing && closing > start) return closing;
        ReadOnlySpan<char> rest = text[start..];
        if (rest[1] == '*' && !isUnclosed && rest[2..].UpTo(Reach.Block).IndexOf("*/", StringComparison.Ordinal) is >= 0 and int length)
            return start + 2 + length + 2;
        int lineEnd = LineEnd(rest, Reach.Sentence);
        int before = Math.Min(start, Reach.Sentence);
        int lineStart = Lines.StartOfLast(text[(start - before)..start]);
        bool isBroken = lineStart > 0 || before == start;
        if (lineEnd < 0 && rest.Length <= Reach.Sentence) lineEnd = rest.Length;
        return lineEnd >= 0 && isBroken && before - lineStart + lineEnd <= Reach.Sentence ? start + lineEnd : -1;
    }

    // Comments within this one may end as little as it does. They are gone through, not into: each would go through all behind it.
    private static int EndOnLongLine(ReadOnlySpan<char> text, int start, bool isInBlock, out int inner)
    {
        inner = -1;
        // Behind one that nothing closes nothing closes another, which need not be looked for again.
        bool isUnclosed = text[start + 1] == '*';
        int limit = LimitOf(text, start);
        for (int position = Blank.Skip(text, start + 2); position < limit; position++)
        {
            bool startsToken = !char.IsLetterOrDigit(text[position - 1]) && text[position - 1] is not ('.' or '_' or '$');
            if (startsToken && StartsAt(text, position))
            {
                if (inner < 0) inner = position;
                if (OwnEnd(text, position, isUnclosed) > 0) return position;
                isUnclosed |= text[position + 1] == '*';
                limit = Math.Min(LimitOf(text, position), start + Reach.Line);
                position++;
                continue;
            }
            if (startsToken && !Blank.Is(text[position]) && ScriptWords.StartStatement(text[position..])) return position;
            if (!EndsSentence(text, position)) continue;
            int next = Blank.Skip(text, position + 1);
            bool goesOn = isInBlock && inner < 0 && next < text.Length &&
                (text[next] == '}' || StartsAt(text, next) || ScriptWords.StartStatement(text[next..]));
            return goesOn ? next : -1;
        }
        return limit < text.Length && text[limit] is '\n' or '\r' ? limit : -1;
    }

    // Behind which no statement is looked for: the line's end, or a length that no comment on one line has.
    private static int LimitOf(ReadOnlySpan<char> text, int start) =>
        start + (LineEnd(text[start..], Reach.Sentence) is >= 0 and int lineEnd ? lineEnd : Math.Min(Reach.Sentence, text.Length - start));

    private static int LineEnd(ReadOnlySpan<char> text, int most) => text.UpTo(most).IndexOfAny('\n', '\r');

    private static bool IsOpeningMark(ReadOnlySpan<char> text, int position) =>
        text[position] is '<' or '/' && CdataMarkers.EndOfOpening(text, position) > position;

    private static bool EndsSentence(ReadOnlySpan<char> text, int position) =>
        text[position] is '。' or '！' or '？' or '।' or '؟' or '…' ||
        text[position] is '.' or '!' or '?' && (position + 1 == text.Length || Blank.Is(text[position + 1]));
}
