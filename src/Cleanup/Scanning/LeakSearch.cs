using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Editing;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>
/// All leaks of a text. What stood beside a leak may stand at the text's edge, on a line of its own or in one piece once the text is
/// edited, so the edited text is looked at again until that brings nothing new. All looks share one budget. Immutable and thread-safe.
/// </summary>
/// <param name="scanner">Finds them.</param>
/// <param name="options">What is cut.</param>
/// <param name="weights">How they are judged.</param>
internal sealed class LeakSearch(Scanner scanner, CleanerOptions options, JudgeWeights weights)
{
    // As many as there are kinds, and some of the user. Only a matter of speed.
    private const int MostOnStack = 64;

    private readonly Judge _judge = new(weights, options.Prior);
    private readonly CutPolicy _policy = new(options);

    /// <summary>The leaks of a text, and the text without them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="beside">What else its page says.</param>
    /// <param name="trace">Keeps what is needed to explain the search; null for nothing.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="plans">The edits for what was found: the cuts; behind them, the cuts and whatever else is done to the text.</param>
    public SearchResult Find(string text, IReadOnlyList<string> beside, ScanTrace? trace, CancellationToken cancellation,
        params ReadOnlySpan<EditPlan> plans)
    {
        Span<long> spent = scanner.Detectors <= MostOnStack ? stackalloc long[MostOnStack] : new long[scanner.Detectors];
        spent.Clear();
        ScanLedger ledger = scanner.LedgerFor(spent, text.Length, cancellation, trace);
        trace?.BeginLook(static range => range);
        PageBeside? page = beside.Count == 0 ? null : new PageBeside(beside, this, cancellation);
        var found = new SearchResult(Look(text, page, ref ledger), [], text);
        long looked = 0;
        foreach (EditPlan plan in plans) found = Settle(text, page, found, plan, ref looked, ref ledger);
        return found with { Limits = [.. ledger.Limits ?? []], Faults = [.. ledger.Faults ?? []] };
    }

    /// <summary>The leaks of a text that becomes a string only where there is something to cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cut">The edits for what was found.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ImmutableArray<Finding> Find(ReadOnlySpan<char> text, EditPlan cut, CancellationToken cancellation)
    {
        Span<long> spent = scanner.Detectors <= MostOnStack ? stackalloc long[MostOnStack] : new long[scanner.Detectors];
        spent.Clear();
        ScanLedger ledger = scanner.LedgerFor(spent, text.Length, cancellation);
        ImmutableArray<Finding> findings = Look(text, page: null, ref ledger);
        if (!findings.Any(static finding => finding.Action == LeakAction.Cut)) return findings;
        string source = text.ToString();
        long looked = 0;
        return Settle(source, page: null, new SearchResult(findings, [], source), cut, ref looked, ref ledger).Findings;
    }

    /// <summary>What stands in another text of a page, which has a budget of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the search.</param>
    public List<Finding> FindUnjudged(string text, CancellationToken cancellation)
    {
        ScanLedger ledger = scanner.LedgerFor(new long[scanner.Detectors], text.Length, cancellation);
        return Collect(text, ref ledger) ?? [];
    }

    // Edits the text and looks at what is left until that brings nothing new.
    private SearchResult Settle(string text, PageBeside? page, SearchResult found, EditPlan plan, ref long looked, ref ScanLedger ledger)
    {
        while (true)
        {
            ImmutableArray<Edit> edits = plan(text, found.Findings);
            if (edits.SequenceEqual(found.Edits)) return found;
            string left = TextEdits.Apply(text, edits);
            ImmutableArray<Finding> promoted = LookAgain(left, page, new SourceOffsets(edits), found.Findings, ref ledger);
            looked += left.Length;
            if (promoted != found.Findings && looked > ledger.Share)
            {
                ledger.AddLimit(new ScanLimit(nameof(CleanerOptions.ScanBudget), Kind: null, Offset: 0));
                promoted = found.Findings;
            }
            if (promoted == found.Findings) return new SearchResult(found.Findings, edits, left);
            found = new SearchResult(promoted, edits, left);
        }
    }

    // What one look at a text finds, in its order.
    private ImmutableArray<Finding> Look(ReadOnlySpan<char> text, PageBeside? page, ref ScanLedger ledger)
    {
        List<Finding>? findings = Collect(text, ref ledger);
        return findings is null ? [] : Weigh(text, page, findings, ref ledger);
    }

    private ImmutableArray<Finding> Weigh(ReadOnlySpan<char> text, PageBeside? page, List<Finding> findings, ref ScanLedger ledger)
    {
        ImmutableArray<Finding> decided = Decide(text, _judge.Weigh(text, findings, page?.Parts ?? []));
        ledger.Trace?.EndLook(text, findings, decided);
        return decided;
    }

    private List<Finding>? Collect(ReadOnlySpan<char> text, ref ScanLedger ledger)
    {
        ScanContext scan = scanner.Open(text, ledger);
        List<Finding>? findings = null;
        while (scanner.TryFindNext(ref scan, out Finding? finding))
        {
            findings ??= [];
            if (findings.Count > 0 && findings[^1].Range.End > finding.Range.Start) findings.RemoveAt(findings.Count - 1);
            findings.Add(finding);
        }
        ledger = scan.Ledger;
        return findings;
    }

    // A text that is nothing but leaks is left alone.
    private ImmutableArray<Finding> Decide(ReadOnlySpan<char> text, Finding[] findings)
    {
        bool isAllCut = IsAllCut(text, findings);
        return [.. findings.Select(finding => new Finding(finding) { Action = isAllCut ? LeakAction.Reported : ActionOf(finding) })];
    }

    private LeakAction ActionOf(Finding finding) =>
        _policy.ReasonOf(finding) == ActionReason.SureEnough ? LeakAction.Cut : LeakAction.Reported;

    private bool IsAllCut(ReadOnlySpan<char> text, Finding[] findings)
    {
        int end = 0;
        foreach (Finding finding in findings)
        {
            if (ActionOf(finding) != LeakAction.Cut || !text[end..finding.Range.Start].IsWhiteSpace()) return false;
            end = finding.Range.End;
        }
        return text[end..].IsWhiteSpace();
    }

    // The findings, with those cut that are leaks once the text is edited.
    private ImmutableArray<Finding> LookAgain(string left, PageBeside? page, SourceOffsets source, ImmutableArray<Finding> findings,
        ref ScanLedger ledger)
    {
        int limits = ledger.Limits?.Count ?? 0, faults = ledger.Faults?.Count ?? 0;
        ledger.Trace?.BeginLook(source.Of);
        List<Finding>? again = Collect(left, ref ledger);
        foreach (ref ScanLimit limit in CollectionsMarshal.AsSpan(ledger.Limits)[limits..])
            limit = limit with { Offset = source.Of(new TextRange(limit.Offset, 1)).Start };
        foreach (ref DetectorFault fault in CollectionsMarshal.AsSpan(ledger.Faults)[faults..])
            fault = fault with { Offset = source.Of(new TextRange(fault.Offset, 1)).Start };
        if (again is null) return findings;
        ImmutableArray<Finding> weighed = Weigh(left, page, again, ref ledger);
        Finding[] cuts =
            [.. weighed.Where(static finding => finding.Action == LeakAction.Cut).Select(finding => InSource(finding, source))];
        return cuts.Length == 0 ? findings : FindingMerger.Merge(findings, cuts);
    }

    private static Finding InSource(Finding finding, SourceOffsets source)
    {
        TextRange range = source.Of(finding.Range);
        // A repair at the leak's start that has no length would stand before what was cut there.
        return new Finding(finding)
        {
            Range = range,
            Signs = [.. finding.Signs.Select(sign => sign with { Range = source.Of(sign.Range) })],
            Recovery = finding.Recovery.At(source.Of).Of(range),
        };
    }
}
