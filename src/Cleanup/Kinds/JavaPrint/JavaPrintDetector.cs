using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>A value as <c>toString()</c> prints it in Java and Kotlin.</summary>
internal sealed class JavaPrintDetector : DataDetector
{
    public override LeakKind Kind { get; } = new("java-print", "A map, list, record or object as toString() prints it in Java and Kotlin.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', After: Trigger.Word), new('(', Before: Trigger.Letters, After: Trigger.LowerCase + "_"),
        new('[', Before: Trigger.Letters + Trigger.Digits, After: Trigger.LowerCase + "_"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int start = JavaPrintStart.Find(scan.Text, trigger, scan.Floor);
        scan.Spend(start < 0 ? 8 : 8 + trigger - start);
        return start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        JavaPrintReader.Read(text, start, options, ref steps);
}
