namespace Cleanup.Judging;

/// <summary>Which lines say what stands below them, as those above an example do. One for each page; not thread-safe.</summary>
internal sealed class Announcements
{
    // "Tags:" announces nothing. Half and double change no verdict.
    private const int FewestWords = 4;

    // "You recently viewed:" above its list is the heading of a page's box; on the line itself "Dress sizes:" says what stands there.
    private const int FewestWordsOfLabel = 2;

    // "You may also be interested in:"
    private const int MostWordsOfHeading = 6;

    private readonly PageView _page;
    private readonly HashSet<int> _lists = [];

    /// <param name="page">The page.</param>
    /// <param name="findings">What was found in it.</param>
    public Announcements(PageView page, IEnumerable<Finding> findings)
    {
        _page = page;
        foreach (Finding finding in findings)
        {
            if (finding.Evidence.HasFlag(Evidence.AlikeRecords | Evidence.ArticleKeys)) _lists.Add(page.IndexOf(finding.Range));
        }
    }

    /// <summary>Whether a line announces the segment at an index, which stands below it.</summary>
    public bool Announces(Segment line, int index) => Announces(line, index, FewestWords);

    /// <summary>The same of a segment that may stand on the line.</summary>
    public bool AnnouncesOnLine(Segment line, int index) =>
        Announces(line, index, line.Range.End == _page.Segments[index].Range.Start ? FewestWordsOfLabel : FewestWords);

    private bool Announces(Segment line, int index, int fewest) =>
        line.IsSaid && line.Words >= fewest && Sentences.EndsWithColon(_page[line]) && !IsHeading(line, index);

    // "Most read this week:" above a list of articles is the heading of a page's box, unless it speaks of code.
    private bool IsHeading(Segment line, int index) =>
        _lists.Contains(index) && line.Words <= MostWordsOfHeading &&
        Vocabulary.Shared.CountNear(_page[line]) is { Code: 0, Help: 0 };
}
