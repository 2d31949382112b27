using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Json;

namespace Cleanup.Scanning;

/// <summary>
/// Goes from trigger to trigger, asks the detectors there, and settles overlaps: what will be cut beats what will
/// only be reported, then the earliest start, then the longest, then the surest. Immutable and thread-safe.
/// </summary>
internal sealed class Scanner
{
    // What a kind reads around one trigger costs more than its share of a short text: an ordinary dump of 350 characters that breaks off
    // takes 17,000 steps, as it is read in several ways.
    private const int SmallestShare = 12_000;

    // What is longer than a page is slow only where it was made to be: what is beyond has a quarter, so that ten megabytes end in seconds.
    private const int LongText = 100_000;
    private const int LongTextParts = 4;

    // What asking a detector costs, and judging a match and keeping it, measured beside reading a character.
    private const int StepsPerAsk = 4;
    private const int StepsPerMatch = 64;

    private readonly CleanerOptions _options;
    private readonly JsonRepairOptions _repairOptions;
    private readonly ImmutableArray<LeakDetector> _detectors;
    private readonly TriggerMap _triggers;
    private readonly TriggerSearch _search;

    /// <param name="options">What to cut, and the limits.</param>
    /// <param name="detectors">What to look for; where two find the same, the first in this order wins.</param>
    public Scanner(CleanerOptions options, ImmutableArray<LeakDetector> detectors)
    {
        _options = options;
        _repairOptions = new JsonRepairOptions { DropCutValues = true, MaxDepth = options.MaxDepth };
        _detectors = detectors;
        _triggers = new TriggerMap([.. detectors.Select(static detector => detector.Triggers)]);
        _search = new TriggerSearch(_triggers, TriggerGroups.Gather(detectors.SelectMany(detector => detector.Triggers)));
    }

    /// <summary>How many detectors there are.</summary>
    public int Detectors => _detectors.Length;

    /// <summary>The account of a text of so many UTF-16 units.</summary>
    /// <param name="spent">Zeros, one for each detector.</param>
    /// <param name="length">The text's length.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ScanLedger LedgerFor(Span<long> spent, int length, CancellationToken cancellation)
    {
        int beyond = Math.Max(0, length - LongText);
        return new(spent, SmallestShare + ((long)_options.ScanBudget * (length - beyond + (beyond / LongTextParts))), cancellation);
    }

    public ScanContext Open(ReadOnlySpan<char> text, ScanLedger ledger) => new(text, _options, _repairOptions, ledger);

    /// <summary>The kind that a detector looks for.</summary>
    public LeakKind KindOf(int detector) => _detectors[detector].Kind;

    /// <summary>
    /// The next finding at or behind the scan's position, which moves behind it. One that will be cut may reach over earlier
    /// ones that are only reported.
    /// </summary>
    public bool TryFindNext(ref ScanContext scan, out Sighting sighting)
    {
        Sighting? best = null;
        int trigger = scan.Position;
        while (trigger < scan.Text.Length)
        {
            trigger = _search.IndexOf(scan.Text, trigger);
            if (trigger < 0 || best is { } found && (IsSettled(found.Finding) || trigger >= found.Finding.Range.End)) break;
            scan.Ledger.Cancellation.ThrowIfCancellationRequested();
            foreach (TriggerCandidate asked in _triggers.At(scan.Text, trigger))
            {
                if (!asked.Fits(scan.Text, trigger) || !asked.FitsBehind(scan.Floor, trigger)) continue;
                if (Ask(ref scan, asked.Detector, trigger) is not { } candidate || !IsOpen(scan, candidate) ||
                    !Beats(candidate, best?.Finding))
                    continue;
                best = new Sighting(candidate, asked.Detector, trigger);
                scan.Pending = candidate;
            }
            trigger++;
        }
        scan.Pending = null;
        sighting = best.GetValueOrDefault();
        if (best is null)
        {
            scan.Position = scan.Text.Length;
            return false;
        }
        Finding finding = sighting.Finding;
        scan.Position = finding.Range.End;
        if (finding.Action == LeakAction.Cut) scan.Floor = finding.Range.End;
        scan.Previous = finding;
        return true;
    }

    /// <summary>Asks one detector at a trigger; null when it finds nothing, spent its share, or fails.</summary>
    public Finding? Ask(ref ScanContext scan, int detector, int trigger)
    {
        if (scan.Ledger.IsOut(detector)) return null;
        LeakDetector asked = _detectors[detector];
        scan.Asked = detector;
        scan.Spend(StepsPerAsk);
        try
        {
            bool found = asked.TryMatch(ref scan, trigger, out LeakMatch? match);
            if (found) scan.Spend(StepsPerMatch);
            if (found && !IsPossible(scan, match!.Range))
                throw new InvalidOperationException($"What was found, {match.Range}, does not stand in the text behind its floor, " +
                    $"{scan.Floor}.");
            if (scan.Ledger.IsOut(detector)) scan.Ledger.AddLimit(new ScanLimit(nameof(CleanerOptions.ScanBudget), asked.Kind, trigger));
            return found ? Decide(scan, asked.Kind, match!) : null;
        }
        catch (Exception exception)
        {
            // Whatever it is: one detector's defect must cost neither the text nor what the others find in it.
            scan.Ledger.AddFault(detector, new DetectorFault(asked.Kind, trigger, exception));
            return null;
        }
    }

    private static bool IsPossible(in ScanContext scan, TextRange range) =>
        range.Length > 0 && range.Start >= scan.Floor && range.End <= scan.Text.Length;

    // What was reported is reported once; only what will be cut takes its place.
    private static bool IsOpen(in ScanContext scan, Finding candidate) =>
        candidate.Range.End > scan.Position && (candidate.Action == LeakAction.Cut || candidate.Range.Start >= scan.Position);

    private static Finding Decide(in ScanContext scan, LeakKind kind, LeakMatch match) => new()
    {
        Kind = kind,
        Range = match.Range,
        Evidence = match.Evidence,
        Confidence = match.Confidence,
        // What was not read to its end is left alone whatever the policy.
        Action = match.Evidence.HasFlag(Evidence.LimitReached) ? LeakAction.Reported : scan.ActionFor(kind, match.Confidence),
        Recovery = match.Recovery.Of(match.Range),
        Hint = match.Hint,
    };

    // A finding that will be cut has won; one that will only be reported can still lose to a cut inside it,
    // unless a limit was reached: then all of it is to be left alone.
    private static bool IsSettled(Finding finding) => finding.Action == LeakAction.Cut || finding.Evidence.HasFlag(Evidence.LimitReached);

    private static bool Beats(Finding candidate, Finding? best)
    {
        if (best is null) return true;
        if (candidate.Action != best.Action) return candidate.Action > best.Action;
        if (candidate.Range.Start != best.Range.Start) return candidate.Range.Start < best.Range.Start;
        if (candidate.Range.Length != best.Range.Length) return candidate.Range.Length > best.Range.Length;
        // Both can read it, as JSON with single quotes and Python: the one that had less to mend is the producer.
        if (candidate.Confidence != best.Confidence) return candidate.Confidence > best.Confidence;
        if (candidate.Recovery.Status != best.Recovery.Status) return candidate.Recovery.Status > best.Recovery.Status;
        return candidate.Recovery.Repairs.Length < best.Recovery.Repairs.Length;
    }
}
