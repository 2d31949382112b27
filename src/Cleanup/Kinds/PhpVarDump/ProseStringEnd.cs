using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>
/// Where a dumped string may end that stands alone in prose. Any quotation mark is a candidate there, so only one that a known damage
/// explains is taken across a blank line, and one that opens a quotation is taken last.
/// </summary>
internal static class ProseStringEnd
{
    /// <summary>The offset of the best closing quotation mark; -1 when none will do.</summary>
    public static int Find(ReadOnlySpan<char> text, int start, int declared, ref long steps)
    {
        int best = -1;
        float bestScore = float.MaxValue;
        bool crossedBlankLine = false;
        var measure = default(TextMeasure);
        int limit = Reach(text, start, declared);
        int position = start;
        while (position < limit)
        {
            if (text[position] == '\n' && StartsBlankLine(text, position + 1)) crossedBlankLine = true;
            if (QuoteMark.IsDouble(text[position]) && MayClose(text, start, position))
            {
                var length = DeclaredLength.Compare(declared, measure, LengthUnit.Utf8Bytes);
                float score = length.Cost + PlacePenalty(text, position);
                if (score < bestScore && (!crossedBlankLine || length.IsExplained) && length.IsPlausible)
                {
                    best = position;
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

    // Not the mark that opens the next dump, string(400) "…; and no curled one where the own is straight, as quotes are curled together.
    private static bool MayClose(ReadOnlySpan<char> text, int start, int quote)
    {
        if (text[start - 1] == '"' && text[quote] != '"') return false;
        return Blank.TrimEnd(text[start..quote]) is not [.. var head, ')'] ||
            !head.TrimEnd("0123456789").EndsWith("string(", StringComparison.Ordinal);
    }

    private static bool StartsBlankLine(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\u00A0') position++;
        return position < text.Length && text[position] == '\n';
    }
}
