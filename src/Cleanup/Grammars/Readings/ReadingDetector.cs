using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Json;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// A kind whose leak is a value printed by a program. What differs from kind to kind is where a dump starts and its grammar;
/// entity layers and evidence are alike.
/// </summary>
internal abstract class ReadingDetector : LeakDetector
{
    private readonly Reader _read;

    protected ReadingDetector() => _read = Read;

    public sealed override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        int start = FindStart(ref scan, trigger);
        if (start < 0) return scan.Refuse(DetectorOutcome.NotBegun);
        if (scan.IsUnclosed(Kind, start)) return scan.Refuse(DetectorOutcome.ReadBefore);
        long steps = Price.Reading + trigger - start;
        Reading? reading = Read(scan.Text, start, scan.RepairOptions, ref steps);
        ReadingOfView? encoded = EncodedReading.Read(scan.Text, start, scan.RepairOptions, _read, reading, ref steps);
        RecoveredValue? value = encoded is null ? reading?.Recover(scan.Text) : EncodedReading.Recover(encoded, scan.Text);
        scan.Spend(steps + (Price.Byte * value?.Json.Length ?? 0));
        if (encoded is not null) match = Match(ref scan, encoded.Inner, encoded.Range, value!);
        else if (reading is not null)
        {
            match = Match(ref scan, reading, reading.Range, value!);
            scan.KeepUnclosed(Kind, start, reading.Unclosed, match, value!.Json.Span);
        }
        return match is not null || scan.Refuse(value is null ? DetectorOutcome.NotRead : DetectorOutcome.NoEvidence);
    }

    /// <summary>
    /// The offset at which the value starts that the trigger is part of, not before the scan's floor; -1 when there is none. Allocates
    /// nothing.
    /// </summary>
    protected abstract int FindStart(ref ScanContext scan, int trigger);

    /// <inheritdoc cref="Reader"/>
    protected abstract Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps);

    /// <summary>The match, or null when what was read is no evidence of anything.</summary>
    protected virtual LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value) =>
        Weigh(reading) is { } confidence ? new LeakMatch(range, EvidenceOf(reading), confidence, value) : null;

    /// <summary>What the reading says of itself.</summary>
    protected virtual Evidence EvidenceOf(Reading reading) => reading.Evidence;

    /// <summary>How sure the reading is, wherever it stands; null for no finding at all.</summary>
    protected virtual Confidence? Weigh(Reading reading)
    {
        if ((reading.Evidence & (Evidence.LimitReached | Evidence.CutShort)) != Evidence.None) return Confidence.Possible;
        return reading.IsExact ? Confidence.Certain : Confidence.Likely;
    }
}
