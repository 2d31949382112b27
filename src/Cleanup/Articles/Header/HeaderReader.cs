using System.Collections.Immutable;
using Cleanup.Articles.Words;
using Cleanup.Editing;

namespace Cleanup.Articles.Header;

/// <summary>Reads the header of one text: finds the title and the end, then cuts the lines that belong to the header alone.</summary>
internal sealed class HeaderReader(string text, ArticleOptions options)
{
    // A summary may stand between the title and the date.
    private const int LongestSummary = 400;

    private const int LongestQuestion = 120;

    private readonly HeaderLines _lines = new(text);
    private EditCause?[] _causes = [];
    private string? _author;

    public ArticleHeader Read()
    {
        _causes = new EditCause?[_lines.Count];
        int title = FindTitle();
        int end = FindEnd(title);
        if (title >= 0) MarkTitle(title, end);
        int endOfFacts = FindEndOfFacts(end);
        var dates = HeaderDates.Choose(_lines.Dates[..endOfFacts], options, title);
        foreach (int line in dates.Lines) _causes[line] = EditCause.Date;
        MarkBylines(endOfFacts);
        if (title >= 0) MarkChrome(title, end);
        string? dateline = FindDateline(title);
        // A page whose body was lost still says when and by whom it was written.
        bool isAllHeader = Array.TrueForAll(_causes, static cause => cause is not null);
        return new ArticleHeader
        {
            Title = title >= 0 ? ShortestTitle() : null,
            Author = _author,
            Dateline = dateline,
            Published = dates.Published,
            Modified = dates.Modified,
            DateOrder = dates.Order,
            Edits = isAllHeader ? [] : CutMarkedLines(),
        };
    }

    // The first line of text, if it is a title; or one that is repeated, or one under a menu; else -1.
    private int FindTitle()
    {
        int first = _lines.NextText(-1);
        if (first == _lines.Count) return -1;
        // "Press release of 12 May 2019" stands above its title, and so does "The Harbour Post" above the day.
        bool isMasthead = NewsAgencies.IsOutlet(_lines[first]) && _lines.IsSign(first + 1);
        int second = isMasthead || _lines.KindOf(first) == HeaderLineKind.PartDate ? _lines.NextText(first) : _lines.Count;
        bool isSecond = second < _lines.Count && TitleLine.IsTitle(_lines, second);
        if (TitleLine.IsTitle(_lines, first) && !(isMasthead && isSecond)) return first;
        if (isSecond) return second;
        int repeated = TitleLine.FindRepeated(_lines);
        return repeated >= 0 ? repeated : TitleUnderMenu.Find(_lines);
    }

    // The header ends before the first line of prose.
    private int FindEnd(int title)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            bool isTitle = title >= 0 && TitleText.AreSame(_lines[title], _lines[i]);
            if (!isTitle && IsProse(i) && _lines.Dates[i] is not { IsWhole: true } && _lines.BylineOf(i) is null) return i;
        }
        return _lines.Count;
    }

    // Behind one summary the date may stand, if it stands alone on its line, with the author or with a label; and right behind it the
    // author.
    private int FindEndOfFacts(int end)
    {
        int next = end;
        if (end >= _lines.Count || _lines[end].Length > LongestSummary) return end;
        for (int i = end + 1; i < _lines.Count && !IsProse(i); i++)
        {
            if (_lines.BylineOf(i) is { HasPrefix: true } && (i == end + 1 || next == i)) next = i + 1;
            else if (_lines.Dates[i] is { } date &&
                (date.IsWhole || date.Author is not null || date.Dates.Any(static found => found.IsLabelled)))
                next = i + 1;
        }
        return next;
    }

    // A short question is a title more often than a paragraph.
    private bool IsProse(int index) =>
        LineShape.IsProse(_lines[index]) && !(_lines[index].Length <= LongestQuestion && _lines[index][^1] is '?' or '？');

    private void MarkTitle(int title, int end)
    {
        _causes[title] = EditCause.Title;
        for (int i = title + 1; i < end; i++)
        {
            if (TitleText.AreSame(_lines[title], _lines[i])) _causes[i] = EditCause.RepeatedTitle;
        }
    }

    // The title without the site's name that one of its repetitions has.
    private string ShortestTitle()
    {
        int[] titles = [.. Enumerable.Range(0, _lines.Count).Where(line => _causes[line] is EditCause.Title or EditCause.RepeatedTitle)];
        return _lines[titles.MinBy(line => _lines[line].Length)].ToString();
    }

    private void MarkBylines(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (_lines.Dates[i]?.Author is { } beside)
            {
                _author ??= beside;
            }
            else if (_causes[i] is null && _lines.BylineOf(i) is { } byline && (byline.HasPrefix || IsUnderTitle(i)))
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
        while (index >= 0 && _lines.KindOf(index) != HeaderLineKind.Text) index--;
        return index < 0 || _causes[index] is EditCause.Title or EditCause.RepeatedTitle;
    }

    private void MarkChrome(int title, int end)
    {
        for (int i = 0; i < end; i++)
        {
            // A date above the title that is not the article's is the day on which the page was read.
            bool isMasthead = i < title && _lines.Dates[i] is { IsWhole: true };
            if (_causes[i] is null && (isMasthead || ChromeLine.IsOne(_lines[i]))) _causes[i] = EditCause.Chrome;
        }
    }

    private string? FindDateline(int title)
    {
        for (int i = title + 1; i < _lines.Count; i++)
        {
            if (_causes[i] is null && AgencyDateline.Find(_lines[i]) is { } dateline) return dateline;
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
            var run = TextRange.FromBounds(_lines.PlaceOf(first).Range.Start, _lines.PlaceOf(last).Range.End);
            TextRange cut = CutMargins.Of(text, run, floor, startsText: first == 0).Range;
            int start = cut.Start;
            for (int i = first; i <= last; i++)
            {
                int end = i == last ? cut.End : _lines.PlaceOf(i + 1).Start;
                edits.Add(new Edit(TextRange.FromBounds(start, end), _causes[i].GetValueOrDefault(), text[start..end], ""));
                start = end;
            }
            floor = cut.End;
            first = last;
        }
        return edits.ToImmutable();
    }
}
