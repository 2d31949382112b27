using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// What <c>var_dump</c> prints when PHP has the Xdebug extension, as text or as HTML (Xdebug 2.9 to 3.4). The line with file and
/// number above each value belongs to the leak; below it even a scalar is unmistakable.
/// </summary>
internal sealed class XdebugVarDumpDetector : ReadingDetector
{
    public override LeakKind Kind { get; } = new("xdebug-var-dump", "The output of PHP's var_dump() with the Xdebug extension.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('(', Before: Trigger.PhpTypeEnds),
        new('=', Before: "e", After: Trigger.Digits),
        new('#', Before: Trigger.Word, After: Trigger.Digits),
        new('/', Before: Trigger.Blank, After: Trigger.Letters),
        new('\\', Before: ":", After: Trigger.Letters),
        new('<', After: "p"),
        new('&', After: "la"),
        new('\u001B', After: "["),
        new('[', After: Trigger.Digits),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger) => XdebugStart.Find(ref scan, trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        XdebugReader.Read(text, start, options, ref steps);

    protected override Confidence? Weigh(Reading reading) =>
        reading.Status == ReadingStatus.CutShort && !reading.HasData ? null : base.Weigh(reading);
}
