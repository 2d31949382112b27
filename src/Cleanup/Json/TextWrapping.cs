using System.Collections.Immutable;
using System.Text;
using Cleanup.Json.Structure;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>What a whole text was put into before somebody copied it: a cell of a CSV file, a quoted reply.</summary>
/// <param name="Kind">How it was wrapped.</param>
/// <param name="Inside">The text without its wrapping, and where it stood.</param>
/// <param name="First">What was taken out first.</param>
internal sealed record TextWrapping(RepairKind Kind, MendedStructure Inside, TextRange First)
{
    /// <summary>The wrapping of a text; null when it has none.</summary>
    public static TextWrapping? Find(ReadOnlySpan<char> text) => FindReply(text) ?? FindCell(text);

    /// <summary>A payload as it stood in the wrapped text.</summary>
    public JsonPayload ToSource(JsonPayload payload, ReadOnlySpan<char> text)
    {
        TextRange range = Inside.ToSourceInside(payload.Range);
        var step = new RepairStep(Kind, First.Within(range), "", text.Slice(First).ToString(), "");
        ImmutableArray<RepairStep> repairs =
            [.. payload.Repairs.Select(repair => repair with { Range = Inside.ToSource(repair.Range).Within(range) })];
        return payload.With(range, repairs.Insert(0, step), payload.Confidence);
    }

    // Every line begins with ">", as in an answer to a mail.
    private static TextWrapping? FindReply(ReadOnlySpan<char> text)
    {
        if (text is not ['>', ..]) return null;
        var taken = new List<int>();
        for (int line = 0; line < text.Length; line = Lines.StartOfNext(text, line))
        {
            if (Lines.First(text[line..]).IsWhiteSpace()) continue;
            if (text[line] != '>') return null;
            // An answer to an answer has several, each with a blank.
            int end = line;
            while (text[end..] is ['>', ..]) end += text[(end + 1)..] is [' ', ..] ? 2 : 1;
            for (int place = line; place < end; place++) taken.Add(place);
        }
        return Without(text, taken, RepairKind.QuotedReply);
    }

    // Every quote is doubled, and the cell may stand between two more.
    private static TextWrapping? FindCell(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> cell = text.Trim();
        bool isQuoted = cell is ['"', '[' or '{', .., ']' or '}', '"'];
        ReadOnlySpan<char> json = isQuoted ? cell[1..^1] : cell;
        if (json is not ['[' or '{', ..] || json.TrimStart("[{ \t\r\n") is not ['"', '"', not (':' or ',' or '}' or ']'), ..]) return null;
        int start = text.Length - text.TrimStart().Length + (isQuoted ? 1 : 0);
        List<int> taken = isQuoted ? [start - 1] : [];
        for (int i = json.IndexOf('"'); i < json.Length; i++)
        {
            if (json[i] != '"') continue;
            if (i + 1 == json.Length || json[i + 1] != '"') return null;
            taken.Add(start + i++);
        }
        if (isQuoted) taken.Add(start + json.Length);
        return Without(text, taken, RepairKind.DoubledQuotes);
    }

    private static TextWrapping Without(ReadOnlySpan<char> text, List<int> taken, RepairKind kind)
    {
        var inside = new StringBuilder(text.Length);
        var edits = ImmutableArray.CreateBuilder<MendedEdit>(taken.Count);
        int behind = 0;
        foreach (int place in taken)
        {
            inside.Append(text[behind..place]);
            edits.Add(new(EditKind.Delete, text[place], place, inside.Length));
            behind = place + 1;
        }
        inside.Append(text[behind..]);
        return new(kind, new(inside.ToString(), edits.MoveToImmutable(), float.MaxValue, 0), new(taken[0], 1));
    }
}
