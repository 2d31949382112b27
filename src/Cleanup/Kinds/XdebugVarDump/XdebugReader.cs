using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// Reads a dumped value in whichever form it stands: raw HTML, HTML without its tags, text, text with a terminal's colours.
/// </summary>
internal static class XdebugReader
{
    /// <summary>The dump that starts at a place, with the line above it; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (XdebugMarkup.IsStart(text[start..])) return XdebugMarkup.Read(text, start, options, ref steps);
        return ReadShown(text, start, options, ref steps);
    }

    /// <summary>The same where no tags are looked for: what a page shows may begin with something that looks like one.</summary>
    public static Reading? ReadShown(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (TerminalColours.IsNear(text[start..])) return ColouredReading.Read(text, start, options, ReadColoured, ref steps);
        return ReadBelowHeader(text, start, XdebugTextGrammar.Instance, options, ref steps);
    }

    /// <summary>Whether a value of one of the forms starts here.</summary>
    public static bool IsValueStart(ReadOnlySpan<char> text, int position) =>
        GrammarAt(text, position, XdebugTextGrammar.Instance) is not null;

    private static ParsedDump? ReadColoured(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        ReadBelowHeader(text, start, XdebugTextGrammar.Coloured, options, ref steps);

    private static ParsedDump? ReadBelowHeader(ReadOnlySpan<char> text, int start, XdebugTextGrammar textGrammar, JsonRepairOptions options,
        ref long steps)
    {
        if (!XdebugHeader.TryRead(text, start, out int value)) value = start;
        // "transport.c:67: ..." is how people quote a program; Xdebug omits members, not values.
        if (value < text.Length && text[value] is '.' or '…') return null;
        if (GrammarAt(text, value, textGrammar) is not { } grammar ||
            new DumpSearch(text, grammar, options).Read(value, ref steps) is not { } dump)
            return null;
        return dump with { Range = TextRange.FromBounds(start, dump.Range.End) };
    }

    /// <summary>Whether the container here shows by its first member that Xdebug printed it, without the line above.</summary>
    public static bool IsUnmistakable(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position);
        if (XdebugHtmlValue.TryReadContainer(ref cursor, out DumpStep step))
            return XdebugHtmlGrammar.Instance.CanGoOn(cursor, step) || StartsEscapedKey(cursor);
        return XdebugTextGrammar.TryReadContainer(ref cursor, out step) &&
            (XdebugTextGrammar.Instance.CanGoOn(cursor, step) || StartsEscapedKey(cursor));
    }

    // &#39;title&#39; or 0 =&gt;, which only a decoded copy can be read with.
    private static bool StartsEscapedKey(TextCursor cursor)
    {
        cursor.SkipBlanks();
        while (char.IsAsciiDigit(cursor.Next) || cursor.Next == ' ') cursor.Position++;
        return cursor.Next == '&' || cursor.Rest.StartsWith("=&", StringComparison.Ordinal);
    }

    private static XdebugGrammar? GrammarAt(ReadOnlySpan<char> text, int position, XdebugTextGrammar textGrammar)
    {
        var cursor = new TextCursor(text, position);
        if (cursor.AtEnd) return null;
        if (XdebugHtmlGrammar.Instance.CanStart(cursor)) return XdebugHtmlGrammar.Instance;
        return textGrammar.CanStart(cursor) ? textGrammar : null;
    }
}
