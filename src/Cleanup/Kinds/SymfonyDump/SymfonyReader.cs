using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>Reads a dump in whichever form it stands: raw HTML, text, text with a terminal's colours.</summary>
internal static class SymfonyReader
{
    /// <summary>The dump that starts at a place, with the line above it and the source behind it; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (SymfonyMarkup.IsStart(text[start..])) return SymfonyMarkup.Read(text, start, options, ref steps);
        if (TerminalColours.IsNear(text[start..])) return ColouredReading.Read(text, start, options, ReadText, ref steps);
        return ReadText(text, start, options, ref steps);
    }

    private static ParsedDump? ReadText(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        int value = BehindLine(text, start);
        // Strings and scalars alone are words; only tags tell that they were dumped.
        var cursor = new TextCursor(text, value);
        if (!SymfonyLexer.TryReadOpening(ref cursor, out _) ||
            new DumpSearch(text, SymfonyGrammar.Instance, options).Read(value, ref steps) is not { } dump)
            return null;
        int end = dump.Range.End;
        if (dump.Status != ReadingStatus.CutShort)
        {
            cursor.Position = end;
            while (cursor.Next == ' ') cursor.Position++;
            if (SymfonyGrammar.TryReadSource(cursor, out DumpStep source)) end = source.End;
        }
        return dump with { Range = TextRange.FromBounds(start, end) };
    }

    private static int BehindLine(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> head = text.Slice(start, Math.Min(text.Length - start, Reach.Name));
        int line = head.IndexOf(".php on line ", StringComparison.OrdinalIgnoreCase);
        int colon = line < 0 || head[..line].ContainsAny(' ', '\n') ? -1 : head[line..].IndexOf(':');
        var cursor = new TextCursor(text, colon < 0 ? start : start + line + colon + 1);
        while (!cursor.AtEnd && (Blank.Is(cursor.Next) || cursor.Next == '^')) cursor.Position++;
        return cursor.Position;
    }
}
