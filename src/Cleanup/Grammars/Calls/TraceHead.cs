using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>Where the head of a trace stands, <c>type: message</c>, seen from its first call.</summary>
internal static class TraceHead
{
    /// <summary>
    /// The offset of the type that heads the trace whose first call starts at <paramref name="frame"/>, not before
    /// <paramref name="floor"/>; -1 when there is none. A message may name errors too: the first name counts, unless it is a
    /// plain word like <c>Error</c> and a sentence ends behind it.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int frame, int floor, CallGrammar grammar, ref long steps)
    {
        int position = StartOfParagraph(text, frame, Math.Max(floor, frame - Reach.Message));
        steps += frame - position;
        int phrase = text[position..frame].LastIndexOf(grammar.HeadPhrase, StringComparison.Ordinal);
        if (phrase >= 0) position += phrase;
        bool isSettled = phrase >= 0;
        // Settled by its line alone: "Warning: strong winds are expected." is a paragraph too.
        bool isOfLine = false;
        int head = -1;
        int latest = position;
        while (position < frame)
        {
            // A name may run on into the call: "D$at" before "at".
            int end = grammar.EndOfType(text[..frame], position);
            if (end > position && IsHead(text, position, end, frame))
            {
                if (head >= 0 && !isSettled && HoldsSentenceEnd(text[latest..position])) head = -1;
                if (isOfLine && EndsSentenceAbove(text, latest, position) && text[position..end].Contains('.')) head = -1;
                if (head < 0)
                {
                    head = TypeName.WithoutGluedWord(text, position, end);
                    bool isName = TypeName.IsQualified(text[head..end]) || text[head..end].Contains('.');
                    isOfLine = !isSettled && !isName && StartsLine(text, head, floor) && text[end..frame].Contains('\n');
                    isSettled |= isName || isOfLine;
                }
                latest = end;
            }
            position = Math.Max(end, position + 1);
        }
        return head;
    }

    private static bool IsHead(ReadOnlySpan<char> text, int start, int end, int frame)
    {
        // Behind some types stands a code: "TypeError [ERR_INVALID_URL]".
        ReadOnlySpan<char> name = text[start..TypeName.EndOf(text[..frame], start)];
        if (!TypeName.IsError(name) && !TypeName.IsQualified(name)) return false;
        ReadOnlySpan<char> rest = text[end..frame];
        if (rest.IsWhiteSpace()) return true;
        return rest[0] == ':';
    }

    // A message of several lines has no empty one, as far as can be told from prose.
    private static int StartOfParagraph(ReadOnlySpan<char> text, int frame, int from)
    {
        int start = frame;
        int breaks = 0;
        // The blanks right before the first call are no end of a paragraph.
        start = Blank.SkipBack(text, start, from);
        while (start > from)
        {
            char before = text[start - 1];
            if (before == '\n') breaks++;
            else if (!Blank.Is(before)) breaks = 0;
            if (breaks == 2) break;
            start--;
        }
        return start;
    }

    private static bool StartsLine(ReadOnlySpan<char> text, int position, int floor) =>
        position == floor || Lines.StartAt(text, position);

    // Whether the line above ends a sentence, and this one starts with a name of its own.
    private static bool EndsSentenceAbove(ReadOnlySpan<char> text, int from, int position) =>
        Lines.StartAt(text, position) && Blank.TrimEnd(text[from..position]) is [.., '.' or '!' or '?'];

    private static bool HoldsSentenceEnd(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf(". ", StringComparison.Ordinal); i >= 0;)
        {
            if (i + 2 < text.Length && char.IsUpper(text[i + 2])) return true;
            int next = text[(i + 1)..].IndexOf(". ", StringComparison.Ordinal);
            i = next < 0 ? -1 : i + 1 + next;
        }
        return false;
    }
}
