using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>
/// Where a string of a dump may end. <c>var_dump</c> escapes nothing, so each quotation mark behind which the dump can go
/// on is a candidate; the declared length says how good each is, and never alone where to cut.
/// </summary>
internal static class StringEnds
{
    // More candidates than this are never worth trying.
    private const int MostCandidates = 24;

    // A UTF-16 unit takes three bytes of UTF-8 at most; a surrogate pair takes four.
    private const int MostBytesPerUnit = 3;

    /// <summary>The offset at which the content has exactly the declared number of UTF-8 bytes; -1 when the text is shorter or a character straddles it.</summary>
    public static int ExactEnd(ReadOnlySpan<char> text, int start, int declared, ref long steps)
    {
        if (declared > (long)MostBytesPerUnit * (text.Length - start)) return -1;
        var measure = default(TextMeasure);
        int end = start;
        while (measure.Utf8Bytes < declared && end < text.Length) end += measure.Add(text, end);
        steps += end - start;
        return measure.Utf8Bytes == declared ? end : -1;
    }

    /// <summary>The candidates behind which a container can go on, best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexer">Knows what may follow.</param>
    /// <param name="start">Where the content starts.</param>
    /// <param name="declared">The declared length in UTF-8 bytes.</param>
    /// <param name="steps">Grows by the characters read.</param>
    public static StringEnd[] InContainer<TLexer>(ReadOnlySpan<char> text, in TLexer lexer, int start, int declared, ref long steps)
        where TLexer : struct, IMemberFollow, allows ref struct
    {
        var ends = new List<StringEnd>();
        var measure = default(TextMeasure);
        int limit = Reach(text, start, declared);
        int position = start;
        while (position < limit)
        {
            if (TextCursor.IsQuote(text[position]) && lexer.IsMemberFollow(position + 1))
            {
                ends.Add(new StringEnd(position, DeclaredLength.Compare(declared, measure)));
                if (ends.Count > 4 * MostCandidates) break;
            }
            position += measure.Add(text, position);
        }
        steps += position - start;
        ends.Sort(static (left, right) => left.Length.Cost.CompareTo(right.Length.Cost));
        return [.. ends.Take(MostCandidates)];
    }

    /// <summary>
    /// The best end of a string that stands alone in prose, or null: any quotation mark is a candidate there, so only
    /// one that a known damage explains is taken across a blank line, and one that opens a quotation is taken last.
    /// </summary>
    public static StringEnd? InProse(ReadOnlySpan<char> text, int start, int declared, ref long steps)
    {
        StringEnd? best = null;
        float bestScore = float.MaxValue;
        bool crossedBlankLine = false;
        var measure = default(TextMeasure);
        int limit = Reach(text, start, declared);
        int position = start;
        while (position < limit)
        {
            if (text[position] == '\n' && StartsBlankLine(text, position + 1)) crossedBlankLine = true;
            if (TextCursor.IsQuote(text[position]))
            {
                DeclaredLength length = DeclaredLength.Compare(declared, measure);
                float score = length.Cost + PlacePenalty(text, position);
                if (score < bestScore && (!crossedBlankLine || length.IsExplained) && length.IsPlausible)
                {
                    best = new StringEnd(position, length);
                    bestScore = score;
                }
            }
            position += measure.Add(text, position);
        }
        steps += position - start;
        return best;
    }

    // Decomposition makes a text longer, by a quarter at most in what publishers print.
    private static int Reach(ReadOnlySpan<char> text, int start, int declared) =>
        (int)Math.Min(text.Length, start + 64L + declared + (declared / 4));

    private static float PlacePenalty(ReadOnlySpan<char> text, int quote)
    {
        char before = text[quote - 1];
        char after = quote + 1 < text.Length ? text[quote + 1] : '\n';
        float penalty = char.IsWhiteSpace(after) || after is '<' or '}' ? 0 : 1.5f;
        if (char.IsWhiteSpace(before) && char.IsLetterOrDigit(after)) penalty++;
        return penalty;
    }

    private static bool StartsBlankLine(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\u00A0') position++;
        return position < text.Length && text[position] == '\n';
    }
}
