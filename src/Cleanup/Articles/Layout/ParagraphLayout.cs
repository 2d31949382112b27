using System.Collections.Immutable;
using Cleanup.Editing;

namespace Cleanup.Articles.Layout;

/// <summary>
/// Sets a text as one would: a blank line between paragraphs, wrapped lines joined, bullets beside their words, no soft hyphens,
/// no blanks at the ends of lines. Verses, addresses and lists keep their lines. Thread-safe; linear.
/// </summary>
internal static class ParagraphLayout
{
    // Where more gaps than one in four are blank lines, a single line break means something else than a paragraph.
    private const int GapsForBlankLine = 4;

    // What is invisible and no part of a word's spelling: soft hyphen, zero-width space, byte order mark.
    private const string Invisible = "\u00AD\u200B\uFEFF";

    /// <summary>The edits that set the text; sorted and disjoint.</summary>
    public static ImmutableArray<Edit> Plan(string text)
    {
        List<TextLine> lines = TextLine.ReadAll(text);
        ImmutableArray<Edit>.Builder? edits = null;
        bool byLine = AreParagraphsLines(text, lines);
        int block = 0;
        bool isWrapped = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == 0 || lines[i].FollowsBlankLine)
            {
                block = EndOfBlock(lines, i);
                isWrapped = LineWrap.IsIn(text, lines, i, block);
            }
            AddInvisible(text, lines[i].Range, ref edits);
            if (i + 1 == lines.Count) break;
            var gap = TextRange.FromBounds(lines[i].Range.End, lines[i + 1].Range.Start);
            AddIfChanged(text, gap, Between(text, lines[i], lines[i + 1], isWrapped && i < block, byLine), ref edits);
        }
        return edits?.DrainToImmutable() ?? [];
    }

    private static string Between(string text, in TextLine line, in TextLine next, bool isWrapped, bool byLine)
    {
        if (line.IsBulletAlone(text) && !next.IsItem(text)) return " ";
        string indentation = text.Substring(next.Range.Start - next.Indentation, next.Indentation);
        if (next.FollowsBlankLine) return "\n\n" + indentation;
        if (isWrapped) return " ";
        bool isParagraph = byLine && !(line.IsItem(text) && next.IsItem(text)) && (line.IsParagraph(text) || next.IsParagraph(text));
        return (isParagraph ? "\n\n" : "\n") + indentation;
    }

    // Extractors set a paragraph a line.
    private static bool AreParagraphsLines(string text, List<TextLine> lines)
    {
        int blankLines = 0;
        int paragraphs = 0;
        foreach (TextLine line in lines)
        {
            if (line.FollowsBlankLine) blankLines++;
            if (line.IsParagraph(text)) paragraphs++;
        }
        return paragraphs > 1 && blankLines * GapsForBlankLine < lines.Count - 1;
    }

    private static int EndOfBlock(List<TextLine> lines, int first)
    {
        int last = first;
        while (last + 1 < lines.Count && !lines[last + 1].FollowsBlankLine) last++;
        return last;
    }

    private static void AddInvisible(string text, TextRange line, ref ImmutableArray<Edit>.Builder? edits)
    {
        // Nothing would be left of the line.
        if (text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(Invisible) < 0) return;
        for (int from = line.Start; from < line.End;)
        {
            int found = text.AsSpan(from, line.End - from).IndexOfAny(Invisible);
            if (found < 0) break;
            AddIfChanged(text, new TextRange(from + found, 1), "", ref edits);
            from += found + 1;
        }
    }

    private static void AddIfChanged(string text, TextRange range, string with, ref ImmutableArray<Edit>.Builder? edits)
    {
        string raw = text.Substring(range.Start, range.Length);
        if (!string.Equals(raw, with, StringComparison.Ordinal)) (edits ??= ImmutableArray.CreateBuilder<Edit>()).Add(new Edit(range, EditCause.Layout, raw, with));
    }
}
