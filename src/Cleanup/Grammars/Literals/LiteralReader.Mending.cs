using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

// Where a string ends when its quotes were made typographic, or escapes were lost: at the first quote behind which the literal
// can go on. An apostrophe in a word never is one.
internal ref partial struct LiteralReader
{
    private int FindMendedEnd(char quote, int start)
    {
        int firstInner = -1;
        int lastInner = -1;
        bool crossesBlankLine = false;
        int position = start;
        for (; position < Text.Length; position++)
        {
            char c = Text[position];
            if (c == '\\')
            {
                position++;
            }
            else if (c is '\n' or '\r')
            {
                if (!dialect.HasRawLineBreaks) break;
                crossesBlankLine |= c == '\n' && (IsBlankLineBehind(position) || lastInner >= 0 && IsProseBehind(lastInner + 1, position));
                // Quotes that do not fit and a blank line: this is prose behind a string that was cut.
                if (crossesBlankLine && firstInner >= 0) break;
            }
            else if (QuoteMark.Closes(quote, c))
            {
                if (!IsInWord(position) && GoesOn(position + 1))
                {
                    if (firstInner >= 0) ListInner(firstInner, lastInner + 1);
                    return position;
                }
                if (firstInner < 0) firstInner = position;
                lastInner = position;
                if (crossesBlankLine) break;
            }
        }
        _extraSteps += position - start;
        return -1;
    }

    private readonly void ListInner(int start, int end) =>
        _repairs.Add(new RepairStep(RepairKind.UnescapedQuote, TextRange.FromBounds(start, end), "", Text[start..end].ToString(), ""));

    private readonly bool IsInWord(int position) =>
        position + 1 < Text.Length && char.IsLetterOrDigit(Text[position + 1]) && position > 0 && char.IsLetterOrDigit(Text[position - 1]);

    private readonly bool IsBlankLineBehind(int lineBreak)
    {
        ReadOnlySpan<char> rest = Text[(lineBreak + 1)..].TrimStart(" \t\r");
        return rest is ['\n', ..];
    }

    // A quote and a comma that end their line, and a sentence on the next: the quote closed the string.
    private bool IsProseBehind(int quoteEnd, int lineBreak)
    {
        if (Text[quoteEnd..lineBreak].Trim() is not ([] or [','])) return false;
        ReadOnlySpan<char> line = Lines.First(Text[(lineBreak + 1)..]);
        _extraSteps += line.Length;
        return ProseLines.IsOne(line);
    }

    // Whether the literal can go on behind a string that ends here.
    private bool GoesOn(int position)
    {
        int at = SkipBlanksFrom(position);
        _extraSteps += at - position + 1;
        if (at >= Text.Length) return true;
        if (_frames.Count == 0) return dialect.SkipSuffix(Text, position) > position;
        ref LiteralFrame frame = ref Top;
        if (MayTakeKey(frame) && SeparatorAt(at) > 0) return true;
        if (frame.MustHaveKeys && frame.Form != LiteralForm.Pair && !frame.HasKey) return false;
        char c = Text[at];
        if (c == ',') return MemberGoesOn(frame, SkipBlanksFrom(at + 1));
        if (c == frame.Closer) return GoesOnBehindCloser(at + 1);
        return TryFindNextPart(position, out int next) && (dialect.Concatenation != Concatenation.Blanks || IsWholeString(next));
    }

    private readonly bool GoesOnBehindCloser(int position)
    {
        if (_frames.Count == 1) return true;
        int at = SkipBlanksFrom(position);
        return at >= Text.Length || Text[at] == ',' || Text[at] == _frames[^2].Closer || SeparatorAt(at) > 0;
    }

    private readonly bool MemberGoesOn(in LiteralFrame frame, int position)
    {
        if (position >= Text.Length || Text[position] == frame.Closer) return true;
        // :"a symbol"
        if (Text[position] == ':' && position + 1 < Text.Length && OpensString(Text[position + 1])) position++;
        bool isString = OpensString(Text[position]);
        if (frame.MustHaveKeys && frame.Form != LiteralForm.Pair || frame.HasKey)
        {
            if (isString) return QuotedEnd(position) is >= 0 and int end && SeparatorAt(SkipBlanksFrom(end)) > 0;
            return KeyEnd(position) is >= 0 and int keyEnd && (SeparatorAt(SkipBlanksFrom(keyEnd)) > 0 || Text[keyEnd] == '=');
        }
        return isString || !char.IsLetter(Text[position]) && Text[position] > ' ' || StartsWithWord(position);
    }

    // The end of a key without quotes: a number, a name, a symbol.
    private readonly int KeyEnd(int position)
    {
        int end = position;
        while (end < Text.Length && end - position < Reach.Name &&
            (IsWordCharacter(Text[end]) || Text[end] is '-' or '@' or '$' or '.' || Text[end] == ':' && end == position))
            end++;
        return end > position && end < Text.Length ? end : -1;
    }

    private readonly bool StartsWithWord(int position)
    {
        foreach ((string word, _) in dialect.Words)
        {
            if (Text[position..].StartsWith(word, StringComparison.Ordinal)) return true;
        }
        int end = NameEnd(position, ".:");
        return end > position && end < Text.Length && (OpensString(Text[end]) || Text[end] is '(' or '[' or '{');
    }

    // Behind the first quote that can close the string that opens here; -1 when none is near.
    private readonly int QuotedEnd(int position)
    {
        int limit = Math.Min(Text.Length, position + Reach.Name);
        for (int end = position + 1; end < limit; end++)
        {
            if (Text[end] == '\\') end++;
            else if (Text[end] is '\n' or '\r') return -1;
            else if (QuoteMark.Closes(Text[position], Text[end]) && !IsInWord(end)) return end + 1;
        }
        return -1;
    }

    private readonly bool IsWholeString(int position)
    {
        if (QuotedEnd(position) is not (>= 0 and int end)) return false;
        int at = SkipBlanksFrom(end);
        return at >= Text.Length || Text[at] is ',' or ']' or '}' or ')' || at > end && OpensString(Text[at]);
    }

    private readonly int SkipBlanksFrom(int position)
    {
        var cursor = TextCursor.BehindBlanks(Text, position);
        return cursor.Position;
    }
}
