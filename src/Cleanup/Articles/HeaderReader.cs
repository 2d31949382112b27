using System.Collections.Immutable;
using Cleanup.Articles.Dates;
using Cleanup.Editing;

namespace Cleanup.Articles;

/// <summary>Reads the header of one text: says what each of its first lines is, then cuts those that belong to the header alone.</summary>
internal sealed class HeaderReader
{
    // How many lines that hold more than blanks are looked at.
    private const int MaxLines = 14;

    // A summary may stand between the title and the date.
    private const int LongestSummary = 400;

    private const int LongestQuestion = 120;

    private readonly string _text;
    private readonly ArticleOptions _options;
    private readonly List<HeaderLine> _lines;
    private readonly DateLine?[] _dates;
    private readonly HeaderByline?[] _bylines;
    private readonly HeaderLineKind[] _kinds;
    private readonly EditCause?[] _causes;
    private string? _author;

    public HeaderReader(string text, ArticleOptions options)
    {
        _text = text;
        _options = options;
        _lines = HeaderLine.ReadFirst(text, MaxLines);
        _dates = new DateLine?[_lines.Count];
        _bylines = new HeaderByline?[_lines.Count];
        _kinds = new HeaderLineKind[_lines.Count];
        _causes = new EditCause?[_lines.Count];
    }

    public ArticleHeader Read()
    {
        for (int i = 0; i < _lines.Count; i++) _dates[i] = DateLine.Read(Line(i));
        ReadBylines();
        for (int i = 0; i < _lines.Count; i++) _kinds[i] = KindOf(i);
        int title = FindTitle();
        int end = FindEnd(title);
        if (title >= 0) MarkTitle(title, end);
        int endOfFacts = FindEndOfFacts(end);
        var dates = HeaderDates.Choose(_dates.AsSpan(0, endOfFacts), _options);
        foreach (int line in dates.Lines) _causes[line] = EditCause.Date;
        MarkBylines(endOfFacts);
        if (title >= 0) MarkChrome(title, end);
        string? dateline = FindDateline(title);
        if (Array.TrueForAll(_causes, cause => cause is not null)) return new ArticleHeader();
        return new ArticleHeader
        {
            Title = title >= 0 ? ShortestTitle() : null,
            Author = _author,
            Dateline = dateline,
            Published = dates.Published,
            Modified = dates.Modified,
            DateOrder = dates.Order,
            Edits = CutMarkedLines(),
        };
    }

    private ReadOnlySpan<char> Line(int index) => _lines[index].Of(_text);

    // "By Anna Example", or "By" above "Anna Example".
    private void ReadBylines()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            // A title may begin with such a name, an article without a title seldom with its author.
            if (i == 0 && Byline.MayBeginName(Line(i))) continue;
            if (Byline.TryRead(Line(i), out HeaderByline byline))
            {
                _bylines[i] = byline;
            }
            else if (i + 1 < _lines.Count && Byline.IsPrefixAlone(Line(i)) && Byline.TryReadName(Line(i + 1), out string? author))
            {
                _bylines[i] = new HeaderByline(Author: null, HasPrefix: true);
                _bylines[++i] = new HeaderByline(author, HasPrefix: true);
            }
        }
    }

    private HeaderLineKind KindOf(int index)
    {
        if (_dates[index] is { IsWhole: true } || _bylines[index] is not null) return HeaderLineKind.Fact;
        if (_dates[index] is not null || DateLine.IsRelative(Line(index))) return HeaderLineKind.PartDate;
        return ChromeLine.IsOne(Line(index)) || NewsAgencies.Contains(Line(index)) ? HeaderLineKind.Furniture : HeaderLineKind.Text;
    }

    // The first line of text, if it is a title; or one that is repeated, or one under a menu; else -1.
    private int FindTitle()
    {
        int first = 0;
        while (first < _lines.Count && TitleLine.IsAside(_kinds, first)) first++;
        if (first == _lines.Count) return -1;
        if (TitleLine.IsTitle(_text, _lines, first, _kinds)) return first;
        int repeated = TitleLine.FindRepeated(_text, _lines, _kinds);
        return repeated >= 0 ? repeated : TitleUnderMenu.Find(_text, _lines, _kinds);
    }

    // The header ends before the first line of prose.
    private int FindEnd(int title)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            bool isTitle = title >= 0 && TitleText.AreSame(Line(title), Line(i));
            if (!isTitle && IsProse(i) && _dates[i] is not { IsWhole: true } && _bylines[i] is null) return i;
        }
        return _lines.Count;
    }

    // Behind one summary the date may stand, if it stands alone on its line, with the author or with a label; and right behind it the author.
    private int FindEndOfFacts(int end)
    {
        int next = end;
        if (end >= _lines.Count || Line(end).Length > LongestSummary) return end;
        for (int i = end + 1; i < _lines.Count && !IsProse(i); i++)
        {
            if (_bylines[i] is { HasPrefix: true } && (i == end + 1 || next == i)) next = i + 1;
            else if (_dates[i] is { } date && (date.IsWhole || date.Author is not null || date.Dates.Any(static found => found.IsLabelled))) next = i + 1;
        }
        return next;
    }

    // A short question is a title more often than a paragraph.
    private bool IsProse(int index) => LineShape.IsProse(Line(index)) && !(Line(index).Length <= LongestQuestion && Line(index)[^1] is '?' or '？');

    private void MarkTitle(int title, int end)
    {
        _causes[title] = EditCause.Title;
        for (int i = title + 1; i < end; i++)
        {
            if (TitleText.AreSame(Line(title), Line(i))) _causes[i] = EditCause.RepeatedTitle;
        }
    }

    // The title without the site's name that one of its repetitions has.
    private string ShortestTitle()
    {
        int[] titles = [.. Enumerable.Range(0, _lines.Count).Where(line => _causes[line] is EditCause.Title or EditCause.RepeatedTitle)];
        return Line(titles.MinBy(line => _lines[line].Range.Length)).ToString();
    }

    private void MarkBylines(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (_dates[i]?.Author is { } beside && _bylines[i] is null)
            {
                _author ??= beside;
            }
            else if (_causes[i] is null && _bylines[i] is { } byline && (byline.HasPrefix || IsUnderTitle(i)))
            {
                _author ??= byline.Author;
                _causes[i] = EditCause.Byline;
            }
        }
    }

    // With nothing between but dates, authors and furniture: farther down a name is a photographer's.
    private bool IsUnderTitle(int index)
    {
        index--;
        while (index >= 0 && _kinds[index] != HeaderLineKind.Text) index--;
        return index < 0 || _causes[index] is EditCause.Title or EditCause.RepeatedTitle;
    }

    private void MarkChrome(int title, int end)
    {
        for (int i = title + 1; i < end; i++)
        {
            if (_causes[i] is null && ChromeLine.IsOne(Line(i))) _causes[i] = EditCause.Chrome;
        }
    }

    private string? FindDateline(int title)
    {
        for (int i = title + 1; i < _lines.Count; i++)
        {
            if (_causes[i] is null && AgencyDateline.Find(Line(i)) is { } dateline) return dateline;
        }
        return null;
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
