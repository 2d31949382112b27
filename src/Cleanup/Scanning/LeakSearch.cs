using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cleanup.Editing;

namespace Cleanup.Scanning;

/// <summary>
/// All leaks of a text. What stood beside a leak may stand at the text's edge, on a line of its own or in one piece once the leak is cut,
/// so a text that has one is looked at again without it, until that brings nothing new. All looks share one budget. Immutable and
/// thread-safe.
/// </summary>
internal sealed class LeakSearch(Scanner scanner)
{
    private const int MostOnStack = 64;

    /// <summary>The leaks, with what ended the search early and which detectors failed. Allocates nothing for a text without candidates.</summary>
    public SearchResult Find(string text)
    {
        Span<long> spent = scanner.Detectors <= MostOnStack ? stackalloc long[MostOnStack] : new long[scanner.Detectors];
        spent.Clear();
        ScanLedger ledger = scanner.LedgerFor(spent, text.Length);
        List<Sighting>? sightings = Look(text, ref ledger);
        ImmutableArray<Finding> findings = sightings is null ? [] : [.. sightings.Select(static sighting => sighting.Finding)];
        long looked = 0;
        while (findings.Any(static finding => finding.Action == LeakAction.Cut))
        {
            ImmutableArray<Edit> edits = CutPlanner.Plan(text, findings);
            string left = TextEdits.Apply(text, edits);
            looked += left.Length;
            if (looked > ledger.Share) break;
            ImmutableArray<Finding> promoted = LookAgain(left, new SourceOffsets(edits), findings, ref ledger);
            if (promoted == findings) break;
            findings = promoted;
        }
        return new SearchResult(findings, [.. ledger.Limits ?? []], [.. ledger.Faults ?? []]);
    }

    /// <summary>The first leak at or behind an offset, by one look at the text.</summary>
    public bool TryFindNext(ReadOnlySpan<char> text, int from, [NotNullWhen(true)] out Finding? finding)
    {
        Span<long> spent = scanner.Detectors <= MostOnStack ? stackalloc long[MostOnStack] : new long[scanner.Detectors];
        spent.Clear();
        ScanContext scan = scanner.Open(text, scanner.LedgerFor(spent, text.Length));
        scan.Floor = scan.Position = from;
        bool found = scanner.TryFindNext(ref scan, out Sighting sighting);
        finding = found ? sighting.Finding : null;
        return found;
    }

    // null when there is nothing: then nothing was allocated.
    private List<Sighting>? Look(string text, ref ScanLedger ledger)
    {
        ScanContext scan = scanner.Open(text, ledger);
        List<Sighting>? sightings = null;
        while (scanner.TryFindNext(ref scan, out Sighting sighting))
        {
            sightings ??= [];
            while (sightings.Count > 0 && sightings[^1].Finding.Range.End > sighting.Finding.Range.Start) sightings.RemoveAt(sightings.Count - 1);
            sightings.Add(sighting);
        }
        if (sightings is not null)
        {
            CodePage.Apply(sightings, scanner);
            LeakRuns.Judge(ref scan, scanner, sightings);
        }
        ledger = scan.Ledger;
        return sightings;
    }

    // The findings, with those cut that are leaks once the others are gone.
    private ImmutableArray<Finding> LookAgain(string left, SourceOffsets source, ImmutableArray<Finding> findings, ref ScanLedger ledger)
    {
        int limits = ledger.Limits?.Count ?? 0, faults = ledger.Faults?.Count ?? 0;
        List<Sighting> sightings = Look(left, ref ledger) ?? [];
        foreach (ref ScanLimit limit in CollectionsMarshal.AsSpan(ledger.Limits)[limits..]) limit = limit with { Offset = source.Of(new TextRange(limit.Offset, 1)).Start };
        foreach (ref DetectorFault fault in CollectionsMarshal.AsSpan(ledger.Faults)[faults..]) fault = fault with { Offset = source.Of(new TextRange(fault.Offset, 1)).Start };
        Finding[] cuts = [.. sightings.Where(static sighting => sighting.Finding.Action == LeakAction.Cut).Select(sighting => InSource(sighting.Finding, source))];
        return cuts.Length == 0 ? findings : FindingMerger.Merge(findings, cuts);
    }

    private static Finding InSource(Finding finding, SourceOffsets source) => finding with
    {
        Range = source.Of(finding.Range),
        Recovery = finding.Recovery with { Repairs = [.. finding.Recovery.Repairs.Select(repair => repair with { Range = source.Of(repair.Range) })] },
    };
}
