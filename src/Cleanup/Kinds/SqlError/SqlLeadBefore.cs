using Cleanup.Grammars.Messages;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>Finds backwards where the leads before a database's message start; <see cref="SqlLead"/> reads them.</summary>
internal static class SqlLeadBefore
{
    /// <summary>Where the leads start that stand in a row before <paramref name="position"/>.</summary>
    public static int Start(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        while (LengthBefore(text[floor..start]) is var length and > 0) start -= length;
        return start < position ? LogStamp.StartBefore(text, start, floor) : start;
    }

    /// <summary>
    /// Where the component of Windows starts whose <c> error '</c> stands at <paramref name="error"/>; -1 when it is none.
    /// </summary>
    public static int StartOfComponent(ReadOnlySpan<char> text, int error, int floor)
    {
        foreach (string component in SqlLeadWords.Components)
        {
            if (LooseWords.EndsWith(text[floor..error], component)) return error - component.Length;
        }
        return -1;
    }

    private static int StartOfOwnWords(ReadOnlySpan<char> trimmed)
    {
        int near = Math.Max(0, trimmed.Length - Reach.Word - Reach.Name);
        int line = near + Lines.StartOfLast(trimmed[near..]);
        foreach (string words in SqlLeadWords.OwnWords)
        {
            int start = trimmed[line..].LastIndexOf(words, StringComparison.Ordinal);
            if (start < 0) continue;
            var cursor = new TextCursor(trimmed, line + start);
            if (SqlLead.TryReadOwnWords(ref cursor) && cursor.AtEnd) return line + start;
        }
        int type = line + trimmed[line..].LastIndexOf(' ') + 1;
        var named = new TextCursor(trimmed, type);
        return SqlLead.TryReadType(ref named) && named.AtEnd ? type : -1;
    }

    private static int LastError(ReadOnlySpan<char> trimmed)
    {
        int near = Math.Max(0, trimmed.Length - Reach.Word);
        return trimmed[near..].LastIndexOf(" error ") is >= 0 and var found ? near + found : -1;
    }

    private static int LengthBefore(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> trimmed = before.TrimEnd();
        foreach (string lead in SqlLeadWords.Strong)
        {
            if (LooseWords.EndsWith(trimmed, lead)) return before.Length - trimmed.Length + lead.Length;
        }
        foreach (string lead in SqlLeadWords.Weak)
        {
            if (LooseWords.EndsWith(trimmed, lead)) return before.Length - trimmed.Length + lead.Length;
        }
        if (trimmed is [.., '\'' or '’'] && LastError(trimmed) is > 0 and var error &&
            StartOfComponent(trimmed, error, 0) is >= 0 and var component)
            return before.Length - component;
        if (StartOfOwnWords(trimmed) is >= 0 and var own) return before.Length - own;
        if (!trimmed.EndsWith(":", StringComparison.Ordinal)) return 0;
        ReadOnlySpan<char> words = trimmed[..^1].TrimEnd("0123456789");
        foreach (string lead in SqlLeadWords.Numbered)
        {
            if (words.Length < trimmed.Length - 1 && LooseWords.EndsWith(words, lead)) return before.Length - words.Length + lead.Length;
        }
        return 0;
    }
}
