using System.Runtime.InteropServices;
using Cleanup.Recovery;

namespace Cleanup.Scanning;

/// <summary>What a detector may see and spend while one text is searched.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ScanContext(ReadOnlySpan<char> text, CleanerOptions options, JsonRepairOptions repairOptions)
{
    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The caller's options: depth limits and the like.</summary>
    public readonly CleanerOptions Options = options;

    /// <summary>Detectors must not look at what stands before this offset as part of a leak: the end of the last finding that will be cut.</summary>
    public int Floor { get; set; }

    /// <summary>Where the search goes on: behind the last finding. What was only reported may still be a part of a leak that will be cut.</summary>
    public int Position { get; set; }

    /// <summary>The last finding, if any. It ends at or before <see cref="Position"/>.</summary>
    public Finding? Previous { get; set; }

    /// <summary>Steps left for the whole text; a step reads about one UTF-16 unit. Below zero the search ends.</summary>
    public long Budget { get; private set; } = BudgetFor(text.Length, options);

    /// <summary>How JSON inside a leak is mended: whole values only, no deeper than the caller allows.</summary>
    public readonly JsonRepairOptions RepairOptions = repairOptions;

    /// <summary>Pays for reading <paramref name="units"/> UTF-16 units.</summary>
    public void Spend(long units) => Budget -= units;

    /// <summary>The finding to cut behind which only blanks stand before <paramref name="start"/>, or null.</summary>
    public readonly Finding? CutBeside(int start) =>
        Previous is { Action: LeakAction.Cut } previous && previous.Range.End <= start && Text[previous.Range.End..start].IsWhiteSpace() ? previous : null;

    // Short texts get a floor: what each kind may read around a trigger costs more than a short text's share.
    private static long BudgetFor(int length, CleanerOptions options) => 60_000 + ((long)length * options.ScanBudget);
}
