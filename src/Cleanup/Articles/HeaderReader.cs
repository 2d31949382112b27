using System.Collections.Immutable;
using Cleanup.Editing;

namespace Cleanup.Articles;

/// <summary>Reads the header of one text: marks the lines that belong to it, then cuts what was marked.</summary>
internal sealed class HeaderReader
{
    // How many lines that hold more than blanks are looked at.
    private const int MaxLines = 8;

    private readonly string _text;
    private readonly List<HeaderLine> _lines;
    private readonly DateLine?[] _dates;
    private readonly EditCause?[] _causes;

    public HeaderReader(string text)
    {
        _text = text;
        _lines = HeaderLine.ReadFirst(text, MaxLines);
        _dates = new DateLine?[_lines.Count];
        _causes = new EditCause?[_lines.Count];
    }

    public ArticleHeader Read()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (DateLine.TryRead(_lines[i].Of(_text), out DateLine date)) _dates[i] = date;
        }
        int title = FindTitle();
        int end = FindEnd(title);
        if (title >= 0) MarkTitle(title, end);
        string? published = MarkDate(end, isModified: false);
        string? modified = MarkDate(end, isModified: true);
        if (Array.TrueForAll(_causes, cause => cause is not null)) return new ArticleHeader();
        return new ArticleHeader
        {
            Title = title >= 0 ? _lines[title].Of(_text).ToString() : null,
            Published = published,
            Modified = modified,
            Edits = CutMarkedLines(),
        };
    }

    // The first line that is no date, if it is a title; else -1.
    private int FindTitle()
    {
        int first = Array.FindIndex(_dates, date => date is null);
        bool[] isDate = Array.ConvertAll(_dates, date => date is not null);
        return first >= 0 && TitleLine.IsTitle(_text, _lines, first, isDate) ? first : -1;
    }

    // The header ends before the first line of prose.
    private int FindEnd(int title)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            bool isTitle = title >= 0 && TitleLine.AreSame(_lines[title].Of(_text), _lines[i].Of(_text));
            if (!isTitle && LineShape.IsProse(_lines[i].Of(_text))) return i;
        }
        return _lines.Count;
    }

    private void MarkTitle(int title, int end)
    {
        _causes[title] = EditCause.Title;
        for (int i = title + 1; i < end; i++)
        {
            if (TitleLine.AreSame(_lines[title].Of(_text), _lines[i].Of(_text))) _causes[i] = EditCause.RepeatedTitle;
        }
    }

    // Different dates of one sort are a table or a chronicle, not the article's date: all of them stay.
    private string? MarkDate(int end, bool isModified)
    {
        int found = -1;
        for (int i = 0; i < end; i++)
        {
            if (_dates[i] is not { } date || date.IsModified != isModified) continue;
            if (found < 0) found = i;
            else if (!string.Equals(date.Date, _dates[found]?.Date, StringComparison.Ordinal)) return null;
        }
        if (found < 0) return null;
        _causes[found] = EditCause.Date;
        return _dates[found]?.Date;
    }

    // Neighbouring lines are cut as one, each with the blank lines behind it.
    private ImmutableArray<Edit> CutMarkedLines()
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        int floor = 0;
        for (int first = 0; first < _lines.Count; first++)
        {
            if (_causes[first] is null) continue;
            int last = first;
            while (last + 1 < _lines.Count && _causes[last + 1] is not null) last++;
            var run = TextRange.FromBounds(_lines[first].Range.Start, _lines[last].Range.End);
            TextRange cut = CutMargins.Of(_text, run, floor, startsText: first == 0).Range;
            int start = cut.Start;
            for (int i = first; i <= last; i++)
            {
                int end = i == last ? cut.End : _lines[i + 1].Start;
                edits.Add(new Edit(TextRange.FromBounds(start, end), _causes[i].GetValueOrDefault(), _text[start..end], ""));
                start = end;
            }
            floor = cut.End;
            first = last;
        }
        return edits.ToImmutable();
    }
}
