using Cleanup.Articles.Dates;
using Cleanup.Articles.Layout;

namespace Cleanup.Articles.Header;

/// <summary>The first lines of one text, and what each of them is before it is known which one is the title.</summary>
internal sealed class HeaderLines
{
    // How many lines that hold more than blanks are looked at.
    private const int MaxLines = 14;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly Range[] _words;
    private readonly DateLine?[] _dates;
    private readonly HeaderByline?[] _bylines;
    private readonly HeaderLineKind[] _kinds;

    public HeaderLines(string text, int from = 0)
    {
        _text = text;
        _lines = TextLine.ReadFirst(text, MaxLines, from);
        _words = [.. _lines.Select(line => WordsOf(text, line))];
        _dates = new DateLine?[Count];
        _bylines = new HeaderByline?[Count];
        _kinds = new HeaderLineKind[Count];
        ReadDates();
        ReadBylines();
        for (int i = 0; i < Count; i++) _kinds[i] = Classify(i);
    }

    /// <summary>The text.</summary>
    public string Text => _text;

    /// <summary>The number of lines.</summary>
    public int Count => _lines.Count;

    /// <summary>The dates of each line; null for a line without.</summary>
    public ReadOnlySpan<DateLine?> Dates => _dates;

    /// <summary>A line without the blanks and the marks of Markdown around it.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_words[index]);

    /// <summary>Whether marks of Markdown make a heading of a line: those before its words, or those on the line below.</summary>
    public bool IsHeading(int index) => _lines[index].Of(_text) is ['#', ..] && this[index] is not ['#', ..] || IsUnderline(index + 1);

    /// <summary>Whether marks of Markdown stand around the words of a line, or make a heading of it.</summary>
    public bool IsMarked(int index) => this[index].Length < _lines[index].Range.Length || IsHeading(index);

    /// <summary>Whether a line makes a title of the one above.</summary>
    public bool IsUnderline(int index) =>
        index > 0 && index < Count && !_lines[index].FollowsBlankLine && MarkdownLine.IsUnderline(this[index]);

    /// <summary>Where a line stands in the text.</summary>
    public TextLine PlaceOf(int index) => _lines[index];

    /// <summary>What a line says of the author; null for one that is no byline.</summary>
    public HeaderByline? BylineOf(int index) => _bylines[index];

    /// <summary>What a line is.</summary>
    public HeaderLineKind KindOf(int index) => _kinds[index];

    /// <summary>Whether one of the first lines is of a kind.</summary>
    public bool HasBefore(int index, HeaderLineKind kind) => _kinds.AsSpan(0, index).Contains(kind);

    /// <summary>Whether a line is skipped between a title and its body.</summary>
    public bool IsAside(int index) => _kinds[index] is HeaderLineKind.Furniture or HeaderLineKind.Fact;

    /// <summary>Whether the line says when or by whom the article was written.</summary>
    public bool IsSign(int index) => index < Count && _kinds[index] is HeaderLineKind.PartDate or HeaderLineKind.Fact;

    /// <summary>The next line that is neither a date, an author nor furniture; the number of lines when there is none.</summary>
    public int NextText(int index)
    {
        do index++;
        while (index < Count && IsAside(index));
        return index;
    }

    /// <summary>The line before that is neither a date, an author nor furniture; -1 when there is none.</summary>
    public int PreviousText(int index)
    {
        do index--;
        while (index >= 0 && IsAside(index));
        return index;
    }

    // A label may stand alone above its date; the two are one fact.
    private void ReadDates()
    {
        for (int i = 0; i < Count; i++)
        {
            if (i > 0 && DateLabels.IsOfAnotherDay(this[i - 1].TrimEnd(':'))) continue;
            DateLabel? above = i > 0 && DateLabels.IsAlone(this[i - 1], out DateLabel label) ? label : null;
            _dates[i] = DateLine.Read(this[i], above);
            if (above is not null && _dates[i] is { IsWhole: true } date) _dates[i - 1] = date;
        }
    }

    // "By Anna Example", or "By" above "Anna Example".
    private void ReadBylines()
    {
        for (int i = 0; i < Count; i++)
        {
            // A title may begin with such a name, an article without a title seldom with its author.
            if (i == 0 && Byline.MayBeginName(this[i])) continue;
            if (Byline.TryRead(this[i], out HeaderByline byline))
            {
                _bylines[i] = byline;
            }
            else if (i > 0 && IsBesideDate(i) && Byline.TryReadNameAlone(this[i], out byline))
            {
                _bylines[i] = byline;
            }
            else if (i + 1 < Count && Byline.IsPrefixAlone(this[i]) && Byline.TryReadName(this[i + 1], out string? author))
            {
                _bylines[i] = new HeaderByline(Author: null, HasPrefix: true);
                _bylines[++i] = new HeaderByline(author, HasPrefix: true);
            }
        }
    }

    private bool IsBesideDate(int index) =>
        _dates[index - 1] is { IsWhole: true } || index + 1 < Count && _dates[index + 1] is { IsWhole: true };

    private HeaderLineKind Classify(int index)
    {
        if (_dates[index] is { IsWhole: true } || _bylines[index] is not null) return HeaderLineKind.Fact;
        if (_dates[index] is not null || DateGlance.IsRelative(this[index])) return HeaderLineKind.PartDate;
        bool isFurniture = ChromeLine.IsOne(this[index]) || IsUnderline(index) || NewsAgencies.Contains(this[index]);
        return isFurniture ? HeaderLineKind.Furniture : HeaderLineKind.Text;
    }

    private static Range WordsOf(string text, in TextLine line)
    {
        (int start, int length) = MarkdownLine.WordsOf(line.Of(text)).GetOffsetAndLength(line.Range.Length);
        return (line.Range.Start + start)..(line.Range.Start + start + length);
    }
}
