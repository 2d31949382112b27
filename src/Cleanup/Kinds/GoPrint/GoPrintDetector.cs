using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;

namespace Cleanup.Kinds.GoPrint;

/// <summary>A value as Go's package fmt prints it (fmt/print.go).</summary>
internal sealed class GoPrintDetector : DataDetector
{
    public override LeakKind Kind { get; } = new("go-print", "A value printed by Go's package fmt, by %v, %+v or %#v.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('[', Lead: "map"),
        new('{', Before: " [&;{:}" + Trigger.Word, After: Trigger.Word + "\"&[*(}"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int start = GoPrintStart.Find(scan.Text, trigger, scan.Floor);
        scan.Spend(start < 0 ? 8 : 8 + trigger - start);
        return start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        GoPrintReader.Read(text, start, options, ref steps);
}
