using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Articles.Header;
using Cleanup.Articles.JsonLd;
using Cleanup.Articles.Layout;
using Cleanup.Articles.Links;
using Cleanup.Detection;
using Cleanup.Editing;
using Cleanup.Scanning;

namespace Cleanup;

/// <summary>
/// Finds leaked debug output in a text, cuts it, and recovers the data inside.
/// Immutable and thread-safe: create one and reuse it. No input text makes it throw.
/// </summary>
public sealed class Cleaner
{
    private readonly Scanner _scanner;
    private readonly LeakSearch _search;

    /// <summary>A cleaner with the given options, or the default ones.</summary>
    /// <exception cref="ArgumentException">The options name a kind that does not exist.</exception>
    public Cleaner(CleanerOptions? options = null)
        : this(options ?? new CleanerOptions(), LeakKinds.Chosen(options ?? new CleanerOptions()))
    {
    }

    internal Cleaner(CleanerOptions options, ImmutableArray<LeakDetector> detectors)
    {
        _scanner = new Scanner(options, detectors);
        _search = new LeakSearch(_scanner);
    }

    /// <summary>
    /// The text without its leaks. When nothing is cut <see cref="CleanResult.Text"/> is the same instance,
    /// and for a text without candidates nothing but the result is allocated.
    /// </summary>
    public CleanResult Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SearchResult search = _search.Find(text, CutPlanner.Plan);
        return new CleanResult
        {
            Text = search.Text,
            Leaks = search.Findings,
            Edits = search.Edits,
            RelatedLinks = RelatedLinkMapper.Map(search.Findings),
            Limits = search.Limits,
            Faults = search.Faults,
        };
    }

    /// <summary>The article: the text without leaks, title, author and date lines, and what these said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known of the article beside its text; or null.</param>
    public ArticleRecord CleanArticle(string text, ArticleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArticleHeader? header = null;
        SearchResult search = _search.Find(text, CutPlanner.Plan, (source, leaks) => PlanArticle(source, leaks, options, out header));
        var record = new ArticleRecord
        {
            Title = header!.Title,
            Author = header.Author,
            Dateline = header.Dateline,
            Published = header.Published,
            Modified = header.Modified,
            DateOrder = header.DateOrder,
            Text = search.Text,
            Leaks = search.Findings,
            Edits = search.Edits,
            RelatedLinks = RelatedLinkMapper.Map(search.Findings),
            Limits = search.Limits,
            Faults = search.Faults,
        };
        return LeakedArticle.Find(search.Findings) is { } leaked ? leaked.Fill(record) : record;
    }

    /// <summary>The leaks in the text, in its order.</summary>
    public ImmutableArray<Finding> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _search.Find(text, CutPlanner.Plan).Findings;
    }

    /// <summary>
    /// The first leak that starts at or behind <paramref name="from"/>. Allocates nothing when there is no candidate.
    /// To go on, call again with the finding's end; what <see cref="Find(string)"/> knows of other findings is not known here,
    /// so that a scalar behind a dumped value, or JSON beside a leak, may be found with less confidence. A detector that fails finds nothing.
    /// </summary>
    /// <param name="text">The text to search.</param>
    /// <param name="from">Where to begin, in UTF-16 units.</param>
    /// <param name="finding">The leak; null when there is none.</param>
    public bool TryFindNext(ReadOnlySpan<char> text, int from, [NotNullWhen(true)] out Finding? finding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, text.Length);
        return _search.TryFindNext(text, from, out finding);
    }

    // The cuts, then the header of what they leave, then the layout of what that leaves.
    private static ImmutableArray<Edit> PlanArticle(string text, ImmutableArray<Finding> leaks, ArticleOptions? options, out ArticleHeader header)
    {
        ImmutableArray<Edit> edits = CutPlanner.Plan(text, leaks);
        header = ArticleHeader.Read(TextEdits.Apply(text, edits), options);
        edits = EditMerger.Merge(edits, header.Edits);
        return options is { KeepWhitespace: true } ? edits : EditMerger.Merge(edits, ParagraphLayout.Plan(TextEdits.Apply(text, edits)));
    }
}
