using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cleanup.Json;
using Cleanup.Judging;

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

    private PageNotes? _notes;
    private Dictionary<string, UnclosedBrackets>? _unclosed;

    internal ScanContext(ReadOnlySpan<char> text, CleanerOptions options, JsonRepairOptions repairOptions, ScanLedger ledger)
    {
        Text = text;
        Options = options;
        RepairOptions = repairOptions;
        Ledger = ledger;
    }

    /// <summary>
    /// Detectors must not look at what stands before this offset as part of a leak: the end of the last finding that will be cut.
    /// </summary>
    public int Floor { get; internal set; }

    /// <summary>
    /// Where the search goes on: behind the last finding. What was only reported may still be a part of a leak that will be cut.
    /// </summary>
    internal int Position { get; set; }

    /// <summary>The last finding, if any. It ends at or before <see cref="Position"/>.</summary>
    internal Finding? Previous { get; set; }

    /// <summary>A finding that will only be reported unless one that will be cut stands in it; null for none.</summary>
    internal Finding? Pending { get; set; }

    /// <summary>What will be cut around the leak that is asked for; nothing while the text is searched for the first time.</summary>
    internal CutAround Around { get; set; }

    /// <summary>The index of the detector that is asked.</summary>
    internal int Asked { private get; set; }

    /// <summary>What stands around a range once the leaks beside it are cut.</summary>
    [UnscopedRef]
    internal Neighbourhood NeighbourhoodOf(TextRange range) => new(Text, ref _notes, Around, range);

    /// <summary>Whether a match would lose to <see cref="Pending"/>, whatever there is to recover from it.</summary>
    internal readonly bool Loses(LeakKind kind, Confidence confidence, TextRange range) =>
        Pending is not null && Pending.Range.Start < range.Start && ActionFor(kind, confidence) == LeakAction.Reported;

    /// <summary>The policy: from the kind's or the caller's least confidence on a finding is cut.</summary>
    internal readonly LeakAction ActionFor(LeakKind kind, Confidence confidence) =>
        confidence >= (Options.CutFrom ?? kind.CutFrom) ? LeakAction.Cut : LeakAction.Reported;

    /// <summary>Pays for reading <paramref name="units"/> UTF-16 units.</summary>
    public readonly void Spend(long units) => Ledger.Spend(Asked, units);

    /// <summary>
    /// Whether a reading that began further out broke off in this bracket, and is found or empty: from here there is no more to read. So a
    /// row of brackets that nothing closes is read once, and not once for each.
    /// </summary>
    internal readonly bool IsUnclosed(LeakKind kind, int bracket) =>
        _unclosed?.GetValueOrDefault(kind.Id) is { } outer && outer.Inside.BinarySearch(bracket) >= 0 &&
            (outer.IsEmpty || IsPending(kind, outer.Start));

    /// <summary>Keeps the brackets in which a reading of a kind broke off.</summary>
    internal void KeepUnclosed(LeakKind kind, int start, ImmutableArray<int> inside, LeakMatch? match, ReadOnlySpan<byte> json)
    {
        if (inside.IsEmpty) return;
        _unclosed ??= new Dictionary<string, UnclosedBrackets>(StringComparer.Ordinal);
        _unclosed[kind.Id] = new UnclosedBrackets(start, inside, IsEmpty: match is null && !json.Contains((byte)':'));
    }

    private readonly bool IsPending(LeakKind kind, int start) =>
        Pending is { } pending && pending.Kind.Equals(kind) && pending.Range.Start <= start && start < pending.Range.End;

    /// <summary>The finding behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    internal readonly Finding? Beside(int start) =>
        Previous is { } previous && previous.Range.End <= start && Text[previous.Range.End..start].IsWhiteSpace() ? previous : null;

    /// <summary>The finding to cut behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    internal readonly Finding? CutBeside(int start) => Beside(start) is { Action: LeakAction.Cut } beside ? beside : null;

    /// <summary>
    /// The finding to cut before which only blanks stand behind <paramref name="end"/>, or null; known only when a run is judged again.
    /// </summary>
    internal readonly Finding? Behind(int end) =>
        Around.Next is { } next && next.Range.Start >= end && Text[end..next.Range.Start].IsWhiteSpace() ? next : null;
}
