using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cleanup.Json;

namespace Cleanup.Detection;

/// <summary>What a detector may see and spend while one text is searched.</summary>
[StructLayout(LayoutKind.Auto)]
public ref struct ScanContext
{
    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The caller's options: depth limits and the like.</summary>
    public CleanerOptions Options { get; }

    /// <summary>How JSON inside a leak is mended: whole values only, no deeper than the caller allows.</summary>
    internal readonly JsonRepairOptions RepairOptions;

    /// <summary>What each detector spent, and which are out.</summary>
    internal ScanLedger Ledger;

    private Dictionary<string, UnclosedBrackets>? _unclosed;
    private Dictionary<string, object>? _kept;
    private HashSet<string>? _found;

    internal ScanContext(ReadOnlySpan<char> text, CleanerOptions options, JsonRepairOptions repairOptions, ScanLedger ledger)
    {
        Text = text;
        Options = options;
        RepairOptions = repairOptions;
        Ledger = ledger;
        Spare = ledger.Share / 2;
    }

    /// <summary>
    /// Detectors must not look at what stands before this offset as part of a leak: the end of the last finding, where the search goes on.
    /// </summary>
    public int Floor { get; internal set; }

    /// <summary>The floor that the last finding was found behind: it may be a part of the next.</summary>
    internal int FloorOfPrevious { get; set; }

    /// <summary>
    /// The end of a listing that was recognised and cannot be read, as sentences stand in it: what is written in it, such as a tag,
    /// belongs to it.
    /// </summary>
    internal int UnreadListingEnd { get; set; }

    /// <summary>The last finding, if any. It ends at or before <see cref="Floor"/>.</summary>
    internal Finding? Previous { get; private set; }

    /// <summary>The best finding so far around a place, to which another may be preferred that begins earlier; null for none.</summary>
    internal Finding? Pending { get; set; }

    /// <summary>The index of the detector that is asked.</summary>
    internal int Asked { private get; set; }

    /// <summary>Goes on behind a finding.</summary>
    internal void GoBehind(Finding finding)
    {
        Previous = finding;
        (_found ??= new HashSet<string>(StringComparer.Ordinal)).Add(finding.Kind.Id);
    }

    /// <summary>Whether something of the kind was found before.</summary>
    internal readonly bool HasFound(LeakKind kind) => _found?.Contains(kind.Id) == true;

    /// <summary>Whether a match would lose to <see cref="Pending"/>, whatever there is to recover from it.</summary>
    internal readonly bool Loses(TextRange range) => Pending is not null && Pending.Range.Start < range.Start;

    /// <summary>Pays for reading <paramref name="units"/> UTF-16 units.</summary>
    public readonly void Spend(long units) => Ledger.Spend(Asked, units);

    /// <summary>
    /// The steps that may still be taken for what a finding could do without: half of a kind's share, beside it, so that nothing is looked
    /// for less.
    /// </summary>
    internal long Spare { get; private set; }

    /// <summary>Pays from <see cref="Spare"/>.</summary>
    internal void SpendSpare(long steps) => Spare -= steps;

    /// <summary>Finds nothing: false, with the reason for whoever wants to know.</summary>
    internal readonly bool Refuse(DetectorOutcome outcome)
    {
        Ledger.Trace?.Refuse(outcome);
        return false;
    }

    /// <summary>
    /// Whether a reading that began further out broke off in this bracket, and is found or empty: from here there is no more to read. So a
    /// row of brackets that nothing closes is read once, and not once for each.
    /// </summary>
    internal readonly bool IsUnclosed(LeakKind kind, int bracket) =>
        _unclosed?.GetValueOrDefault(kind.Id) is { } outer && outer.Inside.BinarySearch(bracket) >= 0 &&
            (outer.IsEmpty || IsInPending(outer.Start));

    /// <summary>Keeps the brackets in which a reading of a kind broke off.</summary>
    internal void KeepUnclosed(LeakKind kind, int start, ImmutableArray<int> inside, LeakMatch? match, ReadOnlySpan<byte> json)
    {
        if (inside.IsEmpty) return;
        _unclosed ??= new Dictionary<string, UnclosedBrackets>(StringComparer.Ordinal);
        _unclosed[kind.Id] = new UnclosedBrackets(start, inside, IsEmpty: match is null && !json.Contains((byte)':'));
    }

    /// <summary>What a detector kept of this text for the next time it is asked; null for nothing.</summary>
    internal readonly T? Recall<T>(LeakKind kind)
        where T : class => _kept?.GetValueOrDefault(kind.Id) as T;

    /// <summary>Keeps something of this text for the next time that the detector of a kind is asked.</summary>
    internal void Keep(LeakKind kind, object memory) =>
        (_kept ??= new Dictionary<string, object>(StringComparer.Ordinal))[kind.Id] = memory;

    // Its own finding, or one of another kind that took its place: what begins later loses to either.
    private readonly bool IsInPending(int start) =>
        Pending is { } pending && pending.Range.Start <= start && start < pending.Range.End;

    /// <summary>The finding behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    internal readonly Finding? Beside(int start) =>
        Previous is { } previous && previous.Range.End <= start && Text[previous.Range.End..start].IsWhiteSpace() ? previous : null;
}
