using System.Collections.Immutable;
using System.Text;
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
    private readonly CleanerOptions _options;
    private readonly Scanner _scanner;
    private readonly LeakSearch _search;

    /// <summary>A cleaner with the given options, or the default ones. For kinds of your own see <see cref="CleanerBuilder"/>.</summary>
    public Cleaner(CleanerOptions? options = null)
        : this(options ?? new CleanerOptions(), LeakKinds.Detectors)
    {
    }

    /// <param name="options">Which of the detectors to use, and how.</param>
    /// <param name="detectors">All there are.</param>
    /// <param name="judge">How it is judged whether what was found is a leak; null for the weights of the library.</param>
    /// <exception cref="ArgumentException">The options name a kind for which there is no detector.</exception>
    internal Cleaner(CleanerOptions options, ImmutableArray<LeakDetector> detectors, JudgeWeights? judge = null)
    {
        if (options.Kinds.Concat(options.ExceptKinds)
            .FirstOrDefault(kind => !detectors.Any(detector => detector.Kind.Equals(kind))) is { } unknown)
            throw new ArgumentException($"There is no detector of the leak kind '{unknown}'.", nameof(options));
        _options = options;
        _scanner = new Scanner(options, [.. detectors.Where(detector => options.Includes(detector.Kind))]);
        Judge = judge ?? JudgeWeights.BuiltIn;
        _search = new LeakSearch(_scanner, options, Judge);
    }

    /// <summary>The weights by which it judges whether what it finds is a leak, with their version.</summary>
    public JudgeWeights Judge { get; }

    /// <summary>
    /// The text without its leaks. When nothing is cut <see cref="CleanResult.Text"/> is the same instance,
    /// and for a text without candidates nothing but the result is allocated.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the search, which takes seconds for texts of millions of characters made to be slow.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CleanResult Clean(string text, CancellationToken cancellation = default) => CleanField(text, [], cancellation);

    /// <summary>The same for a field of a record that has others, which all are judged as one page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="beside">
    /// The record's other texts, such as its title and its summary: a dump below "How do I parse this?" is an example, and not a leak.
    /// They are not cleaned, and are read only when the text has a finding.
    /// </param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CleanResult CleanField(string text, IReadOnlyList<string> beside, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(beside);
        SearchResult search = _search.Find(text, beside, trace: null, cancellation, CutPlanner.Plan);
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

    /// <summary>
    /// The same for a text in UTF-8, of which bytes that are none become U+FFFD. Offsets are UTF-16 units of the text as a string.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CleanResult CleanUtf8(ReadOnlySpan<byte> utf8, CancellationToken cancellation = default) =>
        Clean(Encoding.UTF8.GetString(utf8), cancellation);

    /// <summary>
    /// Whether there may be a leak in a text: where there is none for sure, neither <see cref="Clean(string, CancellationToken)"/> nor
    /// <see cref="Find"/> finds anything, reaches a limit or has a fault, nor, if asked of an article,
    /// <see cref="CleanArticle"/> beside the header and the layout. It is as fast as reading the bytes, and allocates nothing.
    /// </summary>
    /// <param name="utf8">The text in UTF-8; U+FFFD may stand for half a surrogate pair.</param>
    /// <param name="asArticle">Whether it is to be read as an article.</param>
    public bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool asArticle = false) =>
        asArticle ? _scanner.MayAskOfArticle(utf8) : _scanner.MayAsk(utf8);

    /// <summary>The article: the text without leaks, title, author and date lines, and what these said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known of the article beside its text; or null.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ArticleRecord CleanArticle(string text, ArticleOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArticleHeader? header = null;
        SearchResult search = _search.Find(text, options?.Beside ?? [], trace: null, cancellation, CutPlanner.Plan,
            (source, leaks) => PlanArticle(source, leaks, options, out header));
        LeakedArticle? leaked = LeakedArticle.Find(search.Findings);
        ImmutableArray<string> filled = leaked?.Fills(header!.Title, header.Author, header.Published, header.Modified) ?? [];
        return new ArticleRecord
        {
            Title = header!.Title ?? leaked?.Title,
            Author = header.Author ?? leaked?.Author,
            Dateline = header.Dateline,
            Published = header.Published ?? leaked?.Published,
            Modified = header.Modified ?? leaked?.Modified,
            FilledFrom = filled.IsEmpty ? null : leaked!.Leak,
            FilledFields = filled,
            DateOrder = header.DateOrder,
            Text = search.Text,
            Leaks = search.Findings,
            Edits = search.Edits,
            RelatedLinks = RelatedLinkMapper.Map(search.Findings),
            Limits = search.Limits,
            Faults = search.Faults,
        };
    }

    /// <summary>
    /// The leaks in the text, in its order: those of <see cref="Clean(string, CancellationToken)"/>. Allocates nothing when there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<Finding> Find(ReadOnlySpan<char> text, CancellationToken cancellation = default) =>
        _search.Find(text, CutPlanner.Plan, cancellation);

    /// <summary>
    /// Why what stands at a place is a leak, or none: what <see cref="CleanField"/> does, with its reasons.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place, in UTF-16 units: a line, say; null for all findings.</param>
    /// <param name="beside">The other texts of its record, as of <see cref="CleanField"/>; null for none.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Explanation Explain(string text, TextRange? place = null, IReadOnlyList<string>? beside = null,
        CancellationToken cancellation = default) => Explain(text, place, beside ?? [], [CutPlanner.Plan], cancellation);

    /// <summary>The same for what <see cref="CleanArticle"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place, in UTF-16 units: a line, say; null for all findings.</param>
    /// <param name="options">What is known of the article beside its text; or null.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Explanation ExplainArticle(string text, TextRange? place = null, ArticleOptions? options = null,
        CancellationToken cancellation = default) => Explain(text, place, options?.Beside ?? [],
            [CutPlanner.Plan, (source, leaks) => PlanArticle(source, leaks, options, out _)], cancellation);

    private Explanation Explain(string text, TextRange? place, IReadOnlyList<string> beside, ReadOnlySpan<EditPlan> plans,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (place is { } asked && (asked.Start < 0 || asked.Length < 0 || asked.Length > text.Length - asked.Start))
            throw new ArgumentOutOfRangeException(nameof(place), place, "It is not in the text.");
        var trace = new ScanTrace(place);
        SearchResult search = _search.Find(text, beside, trace, cancellation, plans);
        return new ExplanationBuilder(trace, Judge.Table, _options).Build(search.Findings);
    }

    // The cuts, then the header of what they leave, then the layout of what that leaves.
    private static ImmutableArray<Edit> PlanArticle(string text, ImmutableArray<Finding> leaks, ArticleOptions? options,
        out ArticleHeader header)
    {
        ImmutableArray<Edit> edits = CutPlanner.Plan(text, leaks);
        header = ArticleHeader.Read(TextEdits.Apply(text, edits), options);
        edits = EditMerger.Merge(edits, header.Edits);
        return options is { KeepWhitespace: true } ? edits : EditMerger.Merge(edits, ParagraphLayout.Plan(TextEdits.Apply(text, edits)));
    }
}
