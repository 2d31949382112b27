using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Looks ahead for a call in place of a value: <c>ObjectId("…")</c>, <c>new Date(7)</c>. Reads nothing.</summary>
internal static class CallRule
{
    private const string Constructor = "new ";

    /// <summary>
    /// Whether a call with one literal, number, string, array or object stands at <paramref name="position"/>, and where that begins.
    /// </summary>
    public static bool TryFind(ref JsonText text, int position, out int argument)
    {
        argument = position;
        if (text.Units[position..].StartsWith(Constructor, StringComparison.Ordinal)) position += Constructor.Length;
        int limit = position + Lookahead.Near;
        int name = position;
        while (name < limit && IsNameCharacter(text.Read(name, out int length))) name += length;
        if (name == position || text.Read(name, out _) != '(') return false;
        int c = Lookahead.Peek(ref text, name + 1, out argument, out _);
        return TrySkipArgument(ref text, argument, c, limit, out int behind)
            && Lookahead.Peek(ref text, behind, out int close, out _) == ')'
            && Lookahead.IsBehindValue(Lookahead.Peek(ref text, close + 1, out _, out _));
    }

    /// <summary>Whether the name of a function or variable may hold it.</summary>
    public static bool IsNameCharacter(int c) => c is '_' or '$' or '.' || c is > 0 and < 128 && char.IsAsciiLetterOrDigit((char)c);

    private static bool TrySkipArgument(ref JsonText text, int position, int c, int limit, out int behind)
    {
        behind = position;
        if (QuoteMark.Is(c)) return Lookahead.SkipQuoted(ref text, position, out behind) == 0;
        if (c is '[' or '{') return SourceText.TrySkipBrackets(ref text, position, out behind);
        while (behind < limit && IsOfWord(text.Read(behind, out int length))) behind += length;
        return behind > position;
    }

    private static bool IsOfWord(int c) => c is '-' or '.' || char.IsAsciiLetterOrDigit((char)Math.Max(0, c));
}
