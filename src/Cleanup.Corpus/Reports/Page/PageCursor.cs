namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// The record whose findings come in a row, and what they share: made once, and only of what the page lists. Not thread-safe.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="explain">Explains the findings of a field, by its index.</param>
/// <param name="mask">Masks secrets; null to show it all.</param>
internal sealed class PageCursor(CleanedRecord record, Func<SourceRecord, int, Explanation> explain, Func<string, string>? mask)
{
    private CleanedField? _field;
    private int _fieldIndex = -1;
    private int _inField;
    private int _inRecord = -1;
    private ILookup<int, RecordLink>? _links;
    private Explanation? _explanation;
    private PageText? _text;

    /// <summary>The record.</summary>
    public CleanedRecord Record => record;

    /// <summary>What the page says of it.</summary>
    public PageRecord Page { get; } = PageRecord.Of(record, mask);

    /// <summary>The text of the finding.</summary>
    public PageText Text => _text ??= PageText.Of(Page, _field!, mask);

    /// <summary>Why the finding is one.</summary>
    public ExplainedFinding Explained => (_explanation ??= explain(record.Source, _fieldIndex)).Findings[_inField];

    /// <summary>The related links that came out of the finding.</summary>
    public IEnumerable<RecordLink> Links => (_links ??= record.RelatedLinks.ToLookup(static link => link.Link.Leak))[_inRecord];

    /// <summary>Goes on to the next finding.</summary>
    public void MoveTo(ReportedFinding finding)
    {
        _inRecord++;
        _inField++;
        if (ReferenceEquals(finding.Field, _field)) return;
        _field = finding.Field;
        _fieldIndex = record.Fields.IndexOf(finding.Field);
        _inField = 0;
        _explanation = null;
        _text = null;
    }
}
