using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Writes the findings of a run as one page that needs nothing else: see <c>docs/report.md</c>.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="options">What it has.</param>
/// <param name="explain">Explains the findings of a field, by its index; asked of what the page lists.</param>
/// <param name="log">What went wrong, of which the page says how much.</param>
public sealed class PageWriter(
    OutputStream output, PageOptions options, Func<SourceRecord, int, Explanation> explain, ProblemLog log) : ReportFile(output)
{
    private readonly Func<string, string>? _mask = options.Redacts ? Redaction.Of : null;
    private readonly ImmutableArray<PageLevel> _ladder = options.WholeTexts ? PageLevel.LadderOfWholeTexts : PageLevel.Ladder;
    private readonly PageSums _sums = new();
    private PageFindings? _findings;
    private PageCursor? _cursor;
    private RunVersions? _versions;
    private OffsetUnit _offsets;
    private long _count;

    private PageFindings Findings => _findings ??= new PageFindings(options.MaxFindings, _ladder);

    /// <inheritdoc/>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        options.Comparison?.LookAt(input.Source);
    }

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!ReferenceEquals(finding.Record, _cursor?.Record)) Begin(finding.Record);
        PageCursor cursor = _cursor!;
        cursor.MoveTo(finding);
        _sums.Add(finding, cursor.Page);
        bool? isNew = options.Comparison?.IsNew(finding);
        _count++;
        if (!Findings.Takes(finding.Leak.Kind.Id, finding.Fingerprint)) return;
        Findings.Add(new PageFinding
        {
            Fingerprint = finding.Fingerprint,
            Ordinal = _count,
            Facts = PageFacts.Of(finding),
            IsNew = isNew,
            Text = cursor.Text,
            Details = PageDetails.Of(finding, cursor.Explained, cursor.Links, Findings.Level, _mask),
        });
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var content = new PageContent
        {
            Documents = totals.Records,
            Faults = totals.Faults,
            Errors = log.Errors,
            Rejected = log.Rejected,
            Sums = _sums,
            Findings = [.. Findings.Findings],
            IsSample = Findings.IsSample,
            Versions = _versions,
            Offsets = _offsets,
            Redacts = options.Redacts,
            Comparison = options.Comparison,
        };
        PageDocument.Write(Output, content, _ladder);
        Output.Commit();
    }

    private void Begin(CleanedRecord record)
    {
        _cursor = new PageCursor(record, explain, _mask);
        _versions = record.Versions;
        _offsets = record.Offsets;
    }
}
