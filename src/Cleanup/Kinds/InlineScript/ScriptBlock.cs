using Cleanup.Grammars.Markup;
using Cleanup.Text;

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
        int outer = StatementStart.Of(text, anchor, floor, ref steps);
        ScriptStatements statements = ScriptStatements.From(text, outer);
        // What stands before the anchor may be prose that looks like the beginning of a statement.
        if (outer < anchor && statements.End <= anchor) statements = ScriptStatements.From(text, anchor);
        else anchor = outer;
        steps += statements.Reached - Math.Max(floor, anchor - Reach.Line);
        if (statements.End <= anchor) return false;
        int start = ScriptLead.StartOf(text, anchor, floor, ref steps);
        if (start < anchor)
        {
            // The anchor may stand in the brackets of a statement, as in "for (var i = 0; …".
            ScriptStatements all = ScriptStatements.From(text, start);
            steps += all.Reached - start;
            if (all.IsWhole && all.End > statements.End) statements = all;
        }
        start += GluedSentence.LengthAt(text, start, floor);
        int end = statements.End;
        steps += end - start;
        // "addListener(type[, options])" is how manuals write what a function takes.
        bool isOfPage = BrowserWords.AreIn(text[start..end]) && !text[start..end].Contains("[, ", StringComparison.Ordinal);
        TextRange range = CdataMarkers.Include(text, TextRange.FromBounds(CommentsBefore.StartOf(text, start, floor), end), floor);
        block = new Debris(range, isOfPage ? DebrisSureness.Unmistakable : DebrisSureness.Probable, IsCutShort: !statements.IsWhole);
        return isOfPage || statements is { IsWhole: true, IsClosed: true };
    }
}
