using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>Where the strings of one script end. Not thread-safe.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ScriptStrings
{
    // Which quotation marks nothing closes up to a place: they are not looked for again from each of them.
    private int _unclosed;
    private int _unclosedEnd;

    /// <summary>
    /// The offset behind the string that starts at a place; -1 when none does. An apostrophe in a word opens none, and what a word follows
    /// closes none. One that nothing closes was damaged: it ends with its line, where that is one.
    /// </summary>
    public int EndOf(ReadOnlySpan<char> text, int start, bool afterOperand)
    {
        char quote = text[start];
        if (quote == '\'' && afterOperand && char.IsLetterOrDigit(text[start - 1])) return -1;
        // A bit for each of the three.
        int sort = 1 << (quote % 8);
        if (start >= _unclosedEnd) _unclosed = 0;
        if ((_unclosed & sort) != 0) return -1;
        int limit = Math.Min(text.Length, start + Reach.Block);
        int end = start + 1;
        while (end < limit && text[end] != quote && (quote == '`' || text[end] is not ('\n' or '\r'))) end += text[end] == '\\' ? 2 : 1;
        if (end < limit && text[end] == quote) return end + 1 < text.Length && char.IsLetter(text[end + 1]) ? -1 : end + 1;
        if (quote != '`' && end - start < Reach.Sentence) return Math.Min(text.Length, end);
        _unclosed |= sort;
        _unclosedEnd = end;
        return -1;
    }

    /// <summary>Where an editor set smart quotes: behind the next, on its line; -1 when there is none.</summary>
    public static int EndOfSmart(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Sentence);
        int end = Lines.First(rest).IndexOfAny(QuoteMark.Doubles);
        return end < 0 ? -1 : start + 1 + end + 1;
    }
}
