using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Statements in a row around an anchor. A script that lost its beginning starts in the middle of a string or a block: what stands
/// before the anchor belongs to it when it is code too.
/// </summary>
internal static class ScriptBlock
{
    /// <summary>Reads the block with an anchor whose statement starts at <paramref name="anchor"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int anchor, int floor, out Debris block, ref long steps)
    {
        block = default;
        var lexer = new ScriptLexer(text, anchor);
        int end = anchor;
        bool isWhole = true;
        do
        {
            isWhole = lexer.TryReadStatement();
            int behind = text[..lexer.Position].TrimEnd().Length;
            if (!isWhole || !IsEnd(text, behind)) break;
            lexer.ReadClosers();
            end = text[..lexer.Position].TrimEnd().Length;
        }
        while (lexer.TryGoOn());
        // What comes before the prose is a script; what the prose interrupts is not.
        if (lexer.IsInterrupted) end = Math.Max(end, text[..lexer.Position].TrimEnd().Length);
        steps += lexer.Reached - Math.Max(floor, anchor - ScriptLead.Longest);
        // What was whole stays whole when a sentence follows that looks like code; what the text's end cuts does not.
        if (!isWhole && !lexer.IsInterrupted && lexer.Position == text.Length)
            end = Math.Max(end, ScriptLines.EndOf(text, anchor, lexer.Position));
        else isWhole = !lexer.IsInterrupted;
        if (end <= anchor) return false;
        int start = ScriptLead.StartOf(text, anchor, floor, ref steps);
        steps += end - start;
        // "addListener(type[, options])" is how manuals write what a function takes.
        bool isOfPage = BrowserWords.AreIn(text[start..end]) && !text[start..end].Contains("[, ", StringComparison.Ordinal);
        TextRange range = CdataMarkers.Include(text, TextRange.FromBounds(start, end), floor);
        block = new Debris(range, isOfPage ? DebrisSureness.Unmistakable : DebrisSureness.Probable, IsCutShort: !isWhole);
        return isOfPage || isWhole && text[end - 1] is ';' or '}';
    }

    // "Call JSON.parse(text) to read it": a statement that ends, and not a name in a sentence.
    private static bool IsEnd(ReadOnlySpan<char> text, int end) => text[end - 1] is ';' or '}' ||
        text[end - 1] == ')' && text[end..].TrimStart(" \t\u00A0") is [] or ['\n' or '\r', ..];
}
