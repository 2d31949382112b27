using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Judging;

namespace Cleanup.Grammars.Dumps;

/// <summary>
/// A kind whose leak is a value printed by a program. What differs from kind to kind is where a dump starts and its grammar;
/// entity layers, evidence and confidence are alike.
/// </summary>
internal abstract class DumpDetector : LeakDetector
{
    // What beginning to read costs, measured beside reading a character.
    private const int StepsPerReading = 64;

    // What writing a byte of the value costs, and looking at it for the judgement, measured beside reading a character.
    private const int StepsPerByte = 4;

    private readonly DumpReader _read;

    protected DumpDetector() => _read = Read;

    public sealed override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        int start = FindStart(ref scan, trigger);
        if (start < 0 || scan.IsUnclosed(Kind, start)) return false;
        long steps = StepsPerReading + trigger - start;
        Dump? dump = Read(scan.Text, start, scan.RepairOptions, ref steps);
        EncodedDump? encoded = EncodedDump.Read(scan.Text, start, scan.RepairOptions, _read, dump, ref steps);
        RecoveredValue? value = encoded?.Recover() ?? dump?.Recover(scan.Text);
        scan.Spend(steps + (StepsPerByte * value?.Json.Length ?? 0));
        if (encoded is not null) match = Judge(ref scan, encoded.Dump, encoded.SourceRange, value!);
        else if (dump is not null)
        {
            match = Judge(ref scan, dump, dump.Range, value!);
            scan.KeepUnclosed(Kind, start, dump.Unclosed, match, value!.Json.Span);
        }
        return match is not null;
    }

    /// <summary>The offset at which the value starts that the trigger is part of, not before the scan's floor; -1 when there is none. Allocates nothing.</summary>
    protected abstract int FindStart(ref ScanContext scan, int trigger);

    /// <inheritdoc cref="DumpReader"/>
    protected abstract Dump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps);

    /// <summary>The match, or null when what was read is no evidence of anything.</summary>
    protected virtual LeakMatch? Judge(ref ScanContext scan, Dump dump, TextRange range, RecoveredValue value)
    {
        Evidence evidence = ProseContext.Read(scan.NeighbourhoodOf(range)) | dump.Evidence;
        if (scan.CutBeside(range.Start) is not null) evidence |= Evidence.NextToLeak;
        return Weigh(dump, evidence) is { } confidence ? new LeakMatch(range, evidence, confidence, value) : null;
    }

    /// <summary>How sure it is that the dump is a leak here; null for no finding at all.</summary>
    protected virtual Confidence? Weigh(Dump dump, Evidence evidence)
    {
        if (ProseContext.IsAboutCode(evidence) || evidence.HasFlag(Evidence.LimitReached)) return Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return evidence.HasFlag(Evidence.OwnLine) ? Confidence.Likely : Confidence.Possible;
        return dump.IsExact ? Confidence.Certain : Confidence.Likely;
    }
}
