using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>The texts and records of the findings of a page, each once, cut to a level. Immutable.</summary>
internal sealed class HeldTexts
{
    private readonly Dictionary<PageText, int> _indexes = [];
    private readonly Dictionary<PageRecord, int> _records = new(ReferenceEqualityComparer.Instance);

    private HeldTexts(ImmutableArray<PageFinding> findings, PageLevel level)
    {
        Level = level;
        var texts = ImmutableArray.CreateBuilder<PageText>();
        foreach (IGrouping<PageText, PageFinding> ofText in findings.GroupBy(static finding => finding.Text))
        {
            _indexes.Add(ofText.Key, texts.Count);
            texts.Add(ofText.Key.At(level, ofText.Select(static finding => finding.Facts.Range)));
            _records.TryAdd(ofText.Key.Record, _records.Count);
        }
        Texts = texts.DrainToImmutable();
    }

    /// <summary>How much is held of each finding.</summary>
    public PageLevel Level { get; }

    /// <summary>The texts.</summary>
    public ImmutableArray<PageText> Texts { get; }

    /// <summary>The records that they are of.</summary>
    public IEnumerable<PageRecord> Records => _records.OrderBy(static pair => pair.Value).Select(static pair => pair.Key);

    /// <summary>The texts of findings.</summary>
    public static HeldTexts Of(ImmutableArray<PageFinding> findings, PageLevel level) => new(findings, level);

    /// <summary>The place of a finding's text among <see cref="Texts"/>.</summary>
    public int IndexOf(PageText text) => _indexes[text];

    /// <summary>The place of a record among <see cref="Records"/>.</summary>
    public int IndexOf(PageRecord record) => _records[record];
}
