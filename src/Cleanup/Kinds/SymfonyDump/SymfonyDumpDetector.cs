using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>
/// What <c>dump()</c> and <c>dd()</c> of Symfony's VarDumper print, which Laravel uses too (VarDumper 4.4 to 7.3), as text or as HTML.
/// </summary>
internal sealed class SymfonyDumpDetector : ReadingDetector
{
    public override LeakKind Kind { get; } = new("symfony-dump", "The output of dump() or dd() of Symfony and Laravel.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        // array:3 [ and its first key, or how many there are.
        new('[', Before: Trigger.Blank, After: Trigger.Digits + " \"'&<+-#]" + Trigger.OtherSigns),
        new('[', After: Trigger.Digits),
        new('{', After: "#@"),
        new('<', After: "p"),
        new('&', After: "la"),
        new('\u001B', After: "["),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger) => SymfonyStart.Find(ref scan, trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        SymfonyReader.Read(text, start, options, ref steps);

    protected override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value) =>
        base.Match(ref scan, reading, SymfonyScript.Include(scan, range), value);

    protected override Confidence? Weigh(Reading reading)
    {
        if (reading.Status != ReadingStatus.CutShort) return base.Weigh(reading);
        return reading.HasData ? Confidence.Likely : null;
    }
}
