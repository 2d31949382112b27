using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// Holds the findings that the page lists, in a bounded memory: where their texts grow large, less of each is held. Not thread-safe.
/// </summary>
/// <param name="most">How many findings.</param>
/// <param name="ladder">How much of each may be held, from the most to the least.</param>
internal sealed class PageFindings(int most, ImmutableArray<PageLevel> ladder)
{
    // In characters. What a page has of texts is a small part of it, and a run that finds little never gets there.
    private const long MostHeld = 32 * 1024 * 1024;

    private readonly FindingSample _sample = new(most);
    private PageText? _last;
    private long _added;
    private int _level;

    /// <summary>Whether some were left out.</summary>
    public bool IsSample => _sample.IsSample;

    /// <summary>What is held, in the order of the inputs.</summary>
    public IEnumerable<PageFinding> Findings => _sample.Findings;

    /// <summary>How much is held of each.</summary>
    public PageLevel Level => ladder[_level];

    /// <summary>Whether a finding is held, as far as can be told.</summary>
    public bool Takes(string kind, string fingerprint) => _sample.Takes(kind, fingerprint);

    /// <summary>Adds a finding that it takes.</summary>
    public void Add(PageFinding finding)
    {
        _sample.Add(finding);
        _added += finding.Details.Held + (ReferenceEquals(finding.Text, _last) ? 0 : finding.Text.Held);
        _last = finding.Text;
        if (_added > MostHeld) Shrink();
    }

    // To the half, so that it is not done again at once.
    private void Shrink()
    {
        do
        {
            _added = 0;
            foreach (IGrouping<PageText, PageFinding> ofText in Findings.GroupBy(static finding => finding.Text))
            {
                PageText text = ofText.Key.At(Level, ofText.Select(static finding => finding.Facts.Range));
                _added += text.Held;
                foreach (PageFinding finding in ofText)
                {
                    finding.Text = text;
                    finding.Details = finding.Details.At(Level);
                    _added += finding.Details.Held;
                }
            }
        }
        while (_added > MostHeld / 2 && ++_level < ladder.Length);
        _level = Math.Min(_level, ladder.Length - 1);
        _last = null;
    }
}
