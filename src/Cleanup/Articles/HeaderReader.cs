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
    private readonly EditCause?[] _causes;
    private string? _author;

    public HeaderReader(string text, ArticleOptions options)
    {
        _text = text;
        _options = options;
        _lines = HeaderLine.ReadFirst(text, MaxLines);
        _dates = new DateLine?[_lines.Count];
        _causes = new EditCause?[_lines.Count];
    }

    public ArticleHeader Read()
    {
        for (int i = 0; i < _lines.Count; i++) _dates[i] = DateLine.Read(Line(i));
        int title = FindTitle();
        int end = FindEnd(title);
        if (title >= 0) MarkTitle(title, end);
        var dates = HeaderDates.Choose(_dates.AsSpan(0, FindEndOfDates(end)), _options);
        foreach (int line in dates.Lines) _causes[line] = EditCause.Date;
        MarkByline(end);
        if (title >= 0) MarkChrome(title, end);
        string? dateline = FindDateline(title);
        if (Array.TrueForAll(_causes, cause => cause is not null)) return new ArticleHeader();
        return new ArticleHeader
        {
            Title = title >= 0 ? TitleLine.Shortest(_text, _lines, _causes) : null,
            Author = _author,
            Dateline = dateline,
            Published = dates.Published,
            Modified = dates.Modified,
            DateOrder = dates.Order,
            Edits = CutMarkedLines(),
        };
    }

    private ReadOnlySpan<char> Line(int index) => _lines[index].Of(_text);

    // The first line that is no date, no author and no furniture, if it is a title; or one that is repeated; else -1.
    private int FindTitle()
    {
        bool[] isAside = new bool[_lines.Count];
        for (int i = 0; i < isAside.Length; i++) isAside[i] = _dates[i] is { IsWhole: true } || IsByline(i) || ChromeLine.IsOne(Line(i));
        int first = Array.FindIndex(isAside, static aside => !aside);
        if (first < 0) return -1;
        if (TitleLine.IsTitle(_text, _lines, first, isAside)) return first;
        return TitleLine.FindRepeated(_text, _lines, isAside);
    }

    // The header ends before the first line of prose.
    private int FindEnd(int title)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            bool isTitle = title >= 0 && TitleLine.AreSame(Line(title), Line(i));
            if (!isTitle && IsProse(i) && _dates[i] is not { IsWhole: true } && !IsByline(i)) return i;
        }
        return _lines.Count;
    }

    // Behind one summary the date may stand, if it stands alone on its line, with the author or with a label.
    private int FindEndOfDates(int end)
    {
        int next = end;
        if (end >= _lines.Count || Line(end).Length > LongestSummary) return end;
        for (int i = end + 1; i < _lines.Count && !IsProse(i); i++)
        {
            if (_dates[i] is { } date && (date.IsWhole || date.Author is not null || date.Dates.Any(static found => found.IsLabelled))) next = i + 1;
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
            if (TitleLine.AreSame(Line(title), Line(i))) _causes[i] = EditCause.RepeatedTitle;
        }
    }

    private bool IsByline(int index) => Byline.TryRead(Line(index), out _);

    // "By Anna Example", "By" above "Anna Example", or the name beside the date.
    private void MarkByline(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (_causes[i] is EditCause.Date && _dates[i]!.Author is { } beside)
            {
                _author ??= beside;
            }
            else if (_causes[i] is null && Byline.TryRead(Line(i), out string? author))
            {
                _author ??= author;
                _causes[i] = EditCause.Byline;
            }
            else if (_causes[i] is null && i + 1 < end && _causes[i + 1] is null && Byline.IsPrefixAlone(Line(i)) && Byline.IsName(Line(i + 1)))
            {
                _author ??= Line(i + 1).ToString();
                _causes[i] = _causes[i + 1] = EditCause.Byline;
            }
        }
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
