using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Json;

namespace Cleanup.Scanning;

/// <summary>
/// Goes from trigger to trigger, asks the detectors there, and settles overlaps by <see cref="FindingOrder"/>. Immutable and thread-safe.
/// </summary>
internal sealed class Scanner
{
    // What a kind reads around one trigger costs more than its share of a short text: an ordinary dump of 350 characters that breaks off
    // takes 17,000 steps, as it is read in several ways.
    private const int SmallestShare = 12_000;

    // What is longer than a page is slow only where it was made to be: what is beyond has a quarter, so that ten megabytes end in seconds.
    private const int LongText = 100_000;
    private const int LongTextParts = 4;

    private readonly CleanerOptions _options;
    private readonly JsonRepairOptions _repairOptions;
    private readonly ImmutableArray<LeakDetector> _detectors;
    private readonly TriggerMap _triggers;
    private readonly TriggerSearch _search;

    // Whether a user described a kind: it is asked within what others are sure of, too.
    private readonly bool _hasNamed;

    /// <param name="options">What to cut, and the limits.</param>
    /// <param name="detectors">What to look for; where two find the same, the first in this order wins.</param>
    public Scanner(CleanerOptions options, ImmutableArray<LeakDetector> detectors)
    {
        _options = options;
        _repairOptions = new JsonRepairOptions { DropCutValues = true, MaxDepth = options.MaxDepth };
        _detectors = detectors;
        _hasNamed = detectors.Any(static detector => detector.Kind.IsNamed);
        _triggers = new TriggerMap([.. detectors.Select(static detector => detector.Triggers)]);
        _search = new TriggerSearch(_triggers, TriggerGroups.Gather(detectors.SelectMany(detector => detector.Triggers)));
    }

    /// <summary>Whether any detector may have to be asked at a text in UTF-8.</summary>
    public bool MayAsk(ReadOnlySpan<byte> utf8) => _search.IndexOf(utf8, 0) >= 0;

    /// <summary>The same of whatever edits of a header and of the layout may make of it.</summary>
    public bool MayAskOfArticle(ReadOnlySpan<byte> utf8) =>
        MayAsk(utf8) || InvisibleUnits.IsIn(utf8) || LineJoins.MayHoldTrigger(_search, utf8);

    /// <summary>How many detectors there are.</summary>
    public int Detectors => _detectors.Length;

    /// <summary>The account of a text of so many UTF-16 units.</summary>
    /// <param name="spent">Zeros, one for each detector.</param>
    /// <param name="length">The text's length.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="trace">Keeps what is needed to explain the search; null for nothing.</param>
    public ScanLedger LedgerFor(Span<long> spent, int length, CancellationToken cancellation, ScanTrace? trace = null)
    {
        int beyond = Math.Max(0, length - LongText);
        long share = SmallestShare + ((long)_options.ScanBudget * (length - beyond + (beyond / LongTextParts)));
        return new(spent, share, cancellation) { Trace = trace };
    }

    public ScanContext Open(ReadOnlySpan<char> text, ScanLedger ledger) => new(text, _options, _repairOptions, ledger);

    /// <summary>The next finding behind the scan's floor, which moves behind it. It may hold the one before.</summary>
    public bool TryFindNext(ref ScanContext scan, [NotNullWhen(true)] out Finding? finding)
    {
        Finding? best = null;
        int trigger = scan.Floor;
        while (trigger < scan.Text.Length)
        {
            trigger = _search.IndexOf(scan.Text, trigger);
            bool isSettled = best is not null && IsSettled(best);
            if (trigger < 0 || isSettled && !_hasNamed || best is not null && trigger >= best.Range.End) break;
            scan.Ledger.Cancellation.ThrowIfCancellationRequested();
            foreach (TriggerCandidate asked in _triggers.At(scan.Text, trigger))
            {
                if (isSettled && !_detectors[asked.Detector].Kind.IsNamed) continue;
                if (!asked.Fits(scan.Text, trigger) || !asked.FitsBehind(scan.Floor, trigger)) continue;
                Finding? candidate = AskForHolder(ref scan, asked, trigger) ?? Ask(ref scan, asked.Detector, trigger);
                scan.Ledger.Trace?.Answer(_detectors[asked.Detector].Kind, trigger, candidate);
                if (candidate is null || best is not null && FindingOrder.LossOf(candidate, best) is not null) continue;
                best = candidate;
                scan.Pending = candidate;
            }
            trigger++;
        }
        scan.Pending = null;
        scan.Ledger.Trace?.EndRound(best);
        finding = best;
        scan.FloorOfPrevious = scan.Floor;
        scan.Floor = best?.Range.End ?? scan.Text.Length;
        if (best is not null) scan.GoBehind(best);
        return best is not null;
    }

    // What was found last may be a part of something larger, as the message of the database is of an exception: what holds all of it takes
    // its place. Of two that begin at one place the surer stays, as everywhere: a line of a log may have prose behind it.
    private Finding? AskForHolder(ref ScanContext scan, in TriggerCandidate asked, int trigger)
    {
        if (scan.Previous is not { } last || !_detectors[asked.Detector].HoldsOthers) return null;
        int floor = scan.Floor;
        scan.Floor = scan.FloorOfPrevious;
        Finding? found = Ask(ref scan, asked.Detector, trigger);
        scan.Floor = floor;
        return found is not null && Holds(found, last) ? found : null;
    }

    private static bool Holds(Finding holder, Finding held) => holder.Range.End > held.Range.End &&
        (holder.Range.Start < held.Range.Start || holder.Range.Start == held.Range.Start && holder.Confidence >= held.Confidence);

    // Null when it finds nothing, spent its share, or fails.
    private Finding? Ask(ref ScanContext scan, int detector, int trigger)
    {
        if (scan.Ledger.IsOut(detector))
        {
            scan.Refuse(DetectorOutcome.BudgetSpent);
            return null;
        }
        LeakDetector asked = _detectors[detector];
        scan.Asked = detector;
        scan.Spend(Price.Ask);
        try
        {
            bool found = asked.TryMatch(ref scan, trigger, out LeakMatch? match);
            if (found) scan.Spend(Price.Reading);
            if (found && !IsPossible(scan, match!.Range))
                throw new InvalidOperationException($"What was found, {match.Range}, does not stand in the text behind its floor, " +
                    $"{scan.Floor}.");
            if (scan.Ledger.IsOut(detector)) scan.Ledger.AddLimit(new ScanLimit(nameof(CleanerOptions.ScanBudget), asked.Kind, trigger));
            return found ? FindingOf(asked.Kind, match!) : null;
        }
        catch (Exception exception)
        {
            // Whatever it is: one detector's defect must cost neither the text nor what the others find in it.
            scan.Ledger.AddFault(detector, new DetectorFault(asked.Kind, trigger, exception));
            scan.Refuse(DetectorOutcome.Failed);
            return null;
        }
    }

    private static bool IsPossible(in ScanContext scan, TextRange range) =>
        range.Length > 0 && range.Start >= scan.Floor && range.End <= scan.Text.Length;

    private static Finding FindingOf(LeakKind kind, LeakMatch match) => new()
    {
        Kind = kind,
        Range = match.Range,
        Evidence = match.Evidence,
        Confidence = match.Confidence,
        Action = LeakAction.Reported,
        Recovery = match.Recovery.Of(match.Range),
        Hint = match.Hint,
        IsInsideWord = match.IsInsideWord,
    };

    // What is certain is not looked into; what is less may stand in something larger that another trigger leads to. All of what was not
    // read to its end is to be left alone.
    private static bool IsSettled(Finding finding) =>
        finding.Confidence == Confidence.Certain || finding.Evidence.HasFlag(Evidence.LimitReached);
}
