using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detectors;
using Cleanup.Recovery;
using Cleanup.Scanning.Triggers;

namespace Cleanup.Scanning;

/// <summary>
/// Goes from trigger to trigger, asks the detectors there, and settles overlaps: what will be cut beats what will
/// only be reported, then the earliest start, then the longest, then the surest. Immutable and thread-safe.
/// </summary>
internal sealed class Scanner
{
    private readonly CleanerOptions _options;
    private readonly JsonRepairOptions _repairOptions;
    private readonly TriggerMap _triggers;
    private readonly TriggerSearch _search;

    public Scanner(CleanerOptions options)
    {
        _options = options;
        _repairOptions = new JsonRepairOptions { DropCutValues = true, MaxDepth = options.MaxDepth };
        ImmutableArray<LeakDetector> detectors = Select(options);
        _triggers = new TriggerMap(detectors);
        _search = new TriggerSearch(_triggers, TriggerGroup.Gather(detectors.SelectMany(detector => detector.Triggers)));
    }

    public ScanContext Open(ReadOnlySpan<char> text) => new(text, _options, _repairOptions);

    /// <summary>
    /// The next finding at or behind the scan's position, which moves behind it. One that will be cut may reach over earlier
    /// ones that are only reported.
    /// </summary>
    public bool TryFindNext(ref ScanContext scan, [NotNullWhen(true)] out Finding? finding)
    {
        finding = null;
        int trigger = scan.Position;
        while (scan.Budget >= 0 && trigger < scan.Text.Length)
        {
            trigger = _search.IndexOf(scan.Text, trigger);
            if (trigger < 0 || finding is not null && (IsSettled(finding) || trigger >= finding.Range.End)) break;
            foreach (TriggerCandidate asked in _triggers.At(scan.Text, trigger))
            {
                if (!asked.Fits(scan.Text, trigger)) continue;
                scan.Spend(1);
                if (asked.Detector.TryMatch(ref scan, trigger, out LeakMatch? match) && Decide(asked.Detector.Kind, match) is var candidate &&
                    IsOpen(scan, candidate) && Beats(candidate, finding))
                {
                    finding = candidate;
                }
            }
            trigger++;
        }
        if (finding is null)
        {
            scan.Position = scan.Budget < 0 ? Math.Max(scan.Position, trigger) : scan.Text.Length;
            return false;
        }
        scan.Position = finding.Range.End;
        if (finding.Action == LeakAction.Cut) scan.Floor = finding.Range.End;
        scan.Previous = finding;
        return true;
    }

    // What was reported is reported once; only what will be cut takes its place.
    private static bool IsOpen(in ScanContext scan, Finding candidate) =>
        candidate.Range.End > scan.Position && (candidate.Action == LeakAction.Cut || candidate.Range.Start >= scan.Position);

    /// <summary>The limit that ended the scan early, or null.</summary>
    public static ScanLimit? LimitOf(in ScanContext scan) =>
        scan.Budget < 0 ? new ScanLimit(nameof(CleanerOptions.ScanBudget), Math.Min(scan.Position, scan.Text.Length)) : null;

    private Finding Decide(LeakKind kind, LeakMatch match) => new()
    {
        Kind = kind.Id,
        Range = match.Range,
        Evidence = match.Evidence,
        Confidence = match.Confidence,
        Action = ActionFor(kind, match.Confidence),
        Recovery = match.Recovery,
        Hint = match.Hint,
    };

    /// <summary>The policy: from the kind's or the caller's least confidence on a finding is cut.</summary>
    public LeakAction ActionFor(LeakKind kind, Confidence confidence) => confidence >= (_options.CutFrom ?? kind.CutFrom) ? LeakAction.Cut : LeakAction.Reported;

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

    private static ImmutableArray<LeakDetector> Select(CleanerOptions options)
    {
        foreach (string id in options.Kinds.Concat(options.ExceptKinds))
        {
            if (!LeakKinds.TryGet(id, out _))
                throw new ArgumentException($"There is no leak kind '{id}'; the kinds are {string.Join(", ", LeakKinds.All.Select(kind => kind.Id))}.", nameof(options));
        }
        return [.. LeakKinds.Detectors.Where(detector =>
            (options.Kinds.IsDefaultOrEmpty || options.Kinds.Contains(detector.Kind.Id, StringComparer.Ordinal)) &&
            !options.ExceptKinds.Contains(detector.Kind.Id, StringComparer.Ordinal))];
    }
}
