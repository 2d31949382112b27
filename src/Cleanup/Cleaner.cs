using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Articles;
using Cleanup.Articles.Layout;
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

    /// <summary>A cleaner with the given options, or the default ones.</summary>
    /// <exception cref="ArgumentException">The options name a kind that does not exist.</exception>
    public Cleaner(CleanerOptions? options = null) => _scanner = new Scanner(options ?? new CleanerOptions());

    /// <summary>
    /// The text without its leaks. When nothing is cut <see cref="CleanResult.Text"/> is the same instance,
    /// and for a text without candidates nothing but the result is allocated.
    /// </summary>
    public CleanResult Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<Finding> leaks = Find(text, out ScanLimit? limit);
        ImmutableArray<Edit> edits = CutPlanner.Plan(text, leaks);
        return new CleanResult
        {
            Text = TextEdits.Apply(text, edits),
            Leaks = leaks,
            Edits = edits,
            RelatedLinks = RelatedLinkMapper.Map(leaks),
            Limit = limit,
        };
    }

    /// <summary>The article: the text without leaks, title, author and date lines, and what these said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known of the article beside its text; or null.</param>
    public ArticleRecord CleanArticle(string text, ArticleOptions? options = null)
    {
        CleanResult clean = Clean(text);
        ArticleHeader header = ArticleHeader.Read(clean.Text, options);
        ImmutableArray<Edit> edits = EditMerger.Merge(clean.Edits, header.Edits);
        string body = TextEdits.Apply(text, edits);
        if (options is not { KeepWhitespace: true })
        {
            ImmutableArray<Edit> layout = ParagraphLayout.Plan(body);
            body = TextEdits.Apply(body, layout);
            edits = EditMerger.Merge(edits, layout);
        }
        var record = new ArticleRecord
        {
            Title = header.Title,
            Author = header.Author,
            Dateline = header.Dateline,
            Published = header.Published,
            Modified = header.Modified,
            DateOrder = header.DateOrder,
            Text = body,
            Leaks = clean.Leaks,
            Edits = edits,
            RelatedLinks = clean.RelatedLinks,
            Limit = clean.Limit,
        };
        return LeakedArticle.Find(clean.Leaks) is { } leaked ? leaked.Fill(record) : record;
    }

    /// <summary>The leaks in the text, in its order.</summary>
    public ImmutableArray<Finding> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, out _);
    }

    /// <summary>
    /// The first leak that starts at or behind <paramref name="from"/>. Allocates nothing when there is no candidate.
    /// To go on, call again with the finding's end; what <see cref="Find(string)"/> knows of earlier findings is not known here,
    /// so that a scalar behind a dumped value, or JSON beside a leak, may be found with less confidence.
    /// </summary>
    /// <param name="text">The text to search.</param>
    /// <param name="from">Where to begin, in UTF-16 units.</param>
    /// <param name="finding">The leak; null when there is none.</param>
    public bool TryFindNext(ReadOnlySpan<char> text, int from, [NotNullWhen(true)] out Finding? finding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, text.Length);
        ScanContext scan = _scanner.Open(text);
        scan.Floor = scan.Position = from;
        return _scanner.TryFindNext(ref scan, out finding);
    }

    private ImmutableArray<Finding> Find(string text, out ScanLimit? limit) =>
        SecondLook.Take(text, Search(text, out limit), again => Search(again, out _));

    private ImmutableArray<Finding> Search(ReadOnlySpan<char> text, out ScanLimit? limit)
    {
        ScanContext scan = _scanner.Open(text);
        ImmutableArray<Finding>.Builder? findings = null;
        while (_scanner.TryFindNext(ref scan, out Finding? finding))
        {
            findings ??= ImmutableArray.CreateBuilder<Finding>();
            while (findings.Count > 0 && findings[^1].Range.End > finding.Range.Start) findings.RemoveAt(findings.Count - 1);
            findings.Add(finding);
        }
        limit = Scanner.LimitOf(scan);
        return findings is null ? [] : CodePage.Apply(findings.DrainToImmutable(), _scanner.ActionFor);
    }
}
