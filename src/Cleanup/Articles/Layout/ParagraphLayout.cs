using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Layout;

/// <summary>
/// Sets a text as one would: a blank line between paragraphs, wrapped lines joined, bullets beside their words, no soft hyphens,
/// no blanks at the ends of lines. Verses, addresses, tables, code and lists keep their lines. Linear.
/// </summary>
internal sealed class ParagraphLayout
{
    // Where more gaps than one in four are blank lines, a single line break means something else than a paragraph.
    private const int GapsForBlankLine = 4;

    // What is invisible and no part of a word's spelling: soft hyphen, zero-width space, byte order mark.
    private static readonly SearchValues<char> _invisible = SearchValues.Create("\u00AD\u200B\uFEFF");

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly LineGap[] _gaps;
    private readonly bool _byLine;
    private readonly bool _hasInvisible;
    private readonly WordJoin _join;
    private ImmutableArray<Edit>.Builder? _edits;

    private ParagraphLayout(string text)
    {
        _text = text;
        _lines = TextLine.ReadFirst(text, int.MaxValue);
        _gaps = new LineGap[_lines.Count];
        _byLine = AreParagraphsLines();
        _hasInvisible = text.AsSpan().ContainsAny(_invisible);
        _join = new WordJoin(text);
        MarkWraps();
    }

    /// <summary>The edits that set the text; sorted and disjoint.</summary>
    public static ImmutableArray<Edit> Plan(string text) => new ParagraphLayout(text).Plan();

    private ImmutableArray<Edit> Plan()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            (TextRange gap, string with) = i + 1 < _lines.Count ? Between(i) : (new TextRange(line.Range.End, 0), "");
            if (i == 0 && line.Indentation > 0 && _gaps[0] != LineGap.Line)
                AddIfChanged(new TextRange(line.Start, line.Indentation), "");
            if (_hasInvisible) AddInvisible(TextRange.FromBounds(line.Range.Start, gap.Start));
            AddIfChanged(gap, with);
        }
        return _edits?.DrainToImmutable() ?? [];
    }

    private (TextRange Gap, string With) Between(int index)
    {
        TextLine line = _lines[index];
        TextLine next = _lines[index + 1];
        var gap = TextRange.FromBounds(line.Range.End, next.Range.Start);
        if (ListMark.IsAlone(line.Of(_text)) && !next.IsItem(_text)) return (gap, " ");
        if (_gaps[index] == LineGap.Wrap) return _join.Of(gap.Start, gap.End);
        if (_gaps[index] == LineGap.Paragraph) return (gap, "\n\n");
        string indentation = _text.Substring(next.Start, next.Indentation);
        return (gap, (next.FollowsBlankLine || _byLine && AreParagraphs(line, next) ? "\n\n" : "\n") + indentation);
    }

    // The lines of an address are no sentences, nor most of a poem's; and a sentence goes on with a small letter.
    private bool AreParagraphs(in TextLine line, in TextLine next) =>
        !(line.IsItem(_text) && next.IsItem(_text)) && (LineShape.IsProse(line.Of(_text)) || !LineShape.StartsSmall(next.Of(_text))) &&
        (line.IsParagraph(_text) || next.IsParagraph(_text) || LineShape.IsProse(line.Of(_text)) && LineShape.IsProse(next.Of(_text)));

    // Extractors set a paragraph a line. Where more long lines lack an end than have one, lines break inside sentences.
    private bool AreParagraphsLines()
    {
        int blankLines = 0;
        int paragraphs = 0;
        int unended = 0;
        foreach (TextLine line in _lines)
        {
            if (line.FollowsBlankLine) blankLines++;
            if (line.IsParagraph(_text)) paragraphs++;
            else if (line.IsLong(_text)) unended++;
        }
        return paragraphs > 1 && blankLines * GapsForBlankLine < _lines.Count - 1 && unended < paragraphs;
    }

    private void MarkWraps()
    {
        (int widest, int second) = (0, 0);
        foreach (TextLine line in _lines)
        {
            if (line.Width > widest) (widest, second) = (line.Width, widest);
            else second = Math.Max(second, line.Width);
        }
        for (int first = 0, end; first < _lines.Count; first = end)
        {
            end = first + 1;
            while (end < _lines.Count && !_lines[end].FollowsBlankLine) end++;
            LineWrap.Mark(_text, _lines, first..end, second, _gaps);
        }
    }

    private void AddInvisible(TextRange line)
    {
        // Nothing would be left of the line.
        if (_text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(_invisible) < 0) return;
        for (int from = line.Start; from < line.End;)
        {
            int found = _text.AsSpan(from, line.End - from).IndexOfAny(_invisible);
            if (found < 0) break;
            AddIfChanged(new TextRange(from + found, 1), "");
            from += found + 1;
        }
    }

    private void AddIfChanged(TextRange range, string with)
    {
        ReadOnlySpan<char> raw = _text.AsSpan(range.Start, range.Length);
        if (!raw.SequenceEqual(with))
            (_edits ??= ImmutableArray.CreateBuilder<Edit>()).Add(new Edit(range, EditCause.Layout, raw.ToString(), with));
    }
}
