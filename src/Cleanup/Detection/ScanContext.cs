using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cleanup.Json;
using Cleanup.Judging;

namespace Cleanup.Detection;

/// <summary>What a detector may see and spend while one text is searched.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ScanContext(ReadOnlySpan<char> text, CleanerOptions options, JsonRepairOptions repairOptions, ScanLedger ledger)
{
    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The caller's options: depth limits and the like.</summary>
    public readonly CleanerOptions Options = options;

    /// <summary>How JSON inside a leak is mended: whole values only, no deeper than the caller allows.</summary>
    public readonly JsonRepairOptions RepairOptions = repairOptions;

    /// <summary>What each detector spent, and which are out.</summary>
    public ScanLedger Ledger = ledger;

    private PageNotes? _notes;
    private Dictionary<string, UnclosedBrackets>? _unclosed;

    /// <summary>Detectors must not look at what stands before this offset as part of a leak: the end of the last finding that will be cut.</summary>
    public int Floor { get; set; }

    /// <summary>Where the search goes on: behind the last finding. What was only reported may still be a part of a leak that will be cut.</summary>
    public int Position { get; set; }

    /// <summary>The last finding, if any. It ends at or before <see cref="Position"/>.</summary>
    public Finding? Previous { get; set; }

    /// <summary>A finding that will only be reported unless one that will be cut stands in it; null for none.</summary>
    public Finding? Pending { get; set; }

    /// <summary>What will be cut around the leak that is asked for; nothing while the text is searched for the first time.</summary>
    public CutAround Around { get; set; }

    /// <summary>The index of the detector that is asked.</summary>
    public int Asked { private get; set; }

    /// <summary>What stands around a range once the leaks beside it are cut.</summary>
    [UnscopedRef]
    public Neighbourhood NeighbourhoodOf(TextRange range) => new(Text, ref _notes, Around, range);

    /// <summary>Whether a match would lose to <see cref="Pending"/>, whatever there is to recover from it.</summary>
    public readonly bool Loses(LeakKind kind, Confidence confidence, TextRange range) =>
        Pending is not null && Pending.Range.Start < range.Start && ActionFor(kind, confidence) == LeakAction.Reported;

    /// <summary>The policy: from the kind's or the caller's least confidence on a finding is cut.</summary>
    public readonly LeakAction ActionFor(LeakKind kind, Confidence confidence) =>
        confidence >= (Options.CutFrom ?? kind.CutFrom) ? LeakAction.Cut : LeakAction.Reported;

    /// <summary>Pays for reading <paramref name="units"/> UTF-16 units.</summary>
    public readonly void Spend(long units) => Ledger.Spend(Asked, units);

    /// <summary>
    /// Whether a reading that began further out broke off in this bracket, and is found or empty: from here there is no more to read. So a row of
    /// brackets that nothing closes is read once, and not once for each.
    /// </summary>
    public readonly bool IsUnclosed(LeakKind kind, int bracket) =>
        _unclosed?.GetValueOrDefault(kind.Id) is { } outer && outer.Inside.BinarySearch(bracket) >= 0 && (outer.IsEmpty || IsPending(kind, outer.Start));

    /// <summary>Keeps the brackets in which a reading of a kind broke off.</summary>
    public void KeepUnclosed(LeakKind kind, int start, ImmutableArray<int> inside, LeakMatch? match, ReadOnlySpan<byte> json)
    {
        if (inside.IsEmpty) return;
        _unclosed ??= new Dictionary<string, UnclosedBrackets>(StringComparer.Ordinal);
        _unclosed[kind.Id] = new UnclosedBrackets(start, inside, IsEmpty: match is null && !json.Contains((byte)':'));
    }

    private readonly bool IsPending(LeakKind kind, int start) =>
        Pending is { } pending && string.Equals(pending.Kind, kind.Id, StringComparison.Ordinal) && pending.Range.Start <= start && start < pending.Range.End;

    /// <summary>The finding behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    public readonly Finding? Beside(int start) =>
        Previous is { } previous && previous.Range.End <= start && Text[previous.Range.End..start].IsWhiteSpace() ? previous : null;

    /// <summary>The finding to cut behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    public readonly Finding? CutBeside(int start) => Beside(start) is { Action: LeakAction.Cut } beside ? beside : null;

    /// <summary>The finding to cut before which only blanks stand behind <paramref name="end"/>, or null; known only when a run is judged again.</summary>
    public readonly Finding? Behind(int end) =>
        Around.Next is { } next && next.Range.Start >= end && Text[end..next.Range.Start].IsWhiteSpace() ? next : null;
}
