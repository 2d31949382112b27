using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>Reads the header of one text: finds the title and the end, then cuts the lines that belong to the header alone.</summary>
internal sealed class HeaderReader
{
    private readonly string _text;
    private readonly ArticleOptions _options;
    private readonly FrontMatter? _front;
    private readonly HeaderLines _lines;
    private readonly EditCause?[] _causes;
    private string? _author;

    public HeaderReader(string text, ArticleOptions options)
    {
        _text = text;
        _options = options;
        _front = FrontMatter.Read(text);
        _lines = new HeaderLines(text, _front?.End ?? 0);
        _causes = new EditCause?[_lines.Count];
    }

    public ArticleHeader Read()
    {
        var bounds = new HeaderBounds(_lines);
        int title = _front?.Title is { } known ? bounds.FindTitle(known) : bounds.FindTitle();
        int end = bounds.FindEnd(title);
        if (title >= 0) MarkTitle(title, end);
        int endOfFacts = bounds.FindEndOfFacts(end);
        var dates = HeaderDates.Choose(_lines.Dates[..endOfFacts], _options, title);
        foreach (int line in dates.Lines) _causes[line] = EditCause.Date;
        MarkBylines(endOfFacts);
        if (title >= 0) MarkChrome(title, end);
        string? dateline = FindDateline(title);
        // A page whose body was lost still says when and by whom it was written.
        bool isAllHeader = Array.TrueForAll(_causes, static cause => cause is not null);
        return new ArticleHeader
        {
            Title = _front?.Title ?? (title >= 0 ? ShortestTitle() : null),
            Author = _front?.Author ?? _author,
            Dateline = dateline,
            Published = _front?.Published ?? dates.Published,
            Modified = _front?.Modified ?? dates.Modified,
            DateOrder = dates.Order,
            Edits = isAllHeader ? [] : HeaderCuts.Of(_text, _lines, _causes, hasFrontMatter: _front is not null),
        };
    }

    private void MarkTitle(int title, int end)
    {
        _causes[title] = _front?.Title is null ? EditCause.Title : EditCause.RepeatedTitle;
        for (int i = title + 1; i < end; i++)
        {
            if (TitleText.AreSame(_lines[title], _lines[i])) _causes[i] = EditCause.RepeatedTitle;
        }
    }

    // The title without the site's name that one of its repetitions has.
    private string ShortestTitle()
    {
        int[] titles = [.. Enumerable.Range(0, _lines.Count).Where(line => _causes[line] is EditCause.Title or EditCause.RepeatedTitle)];
        int title = titles.MinBy(line => _lines[line].Length);
        return _lines.IsMarked(title) ? MarkdownText.Plain(_lines[title]) : _lines[title].ToString();
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
            if (_causes[i] is null && (isMasthead || ChromeLine.IsOne(_lines[i]) || IsUnderTitle(i) && _lines.IsUnderline(i)))
                _causes[i] = EditCause.Chrome;
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
}
