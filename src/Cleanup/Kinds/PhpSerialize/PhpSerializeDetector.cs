using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>PHP's <c>serialize</c>, and session files (php-src ext/standard/var.c, ext/session/session.c).</summary>
internal sealed class PhpSerializeDetector : ReadingDetector
{
    public override LeakKind Kind { get; } = new("php-serialize", "A value serialized by PHP's serialize(), or a session file.",
        Confidence.Likely);

    // A container's count ends with a colon; a lone string with a semicolon at its line's end, or it begins with a bracket.
    public override ImmutableArray<Trigger> Triggers { get; } =
        [new('{', Before: ":\""), new('[', Before: "\"", After: Trigger.Digits + " \"'&[{]-tfn"),
            new(';', Before: "\";", After: Trigger.Blank)];

    // JSON in a string.
    internal override bool HoldsOthers => true;

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int start = scan.Text[trigger] switch
        {
            ';' => SerializeStart.OfString(scan.Text, trigger, scan.Floor),
            '{' when trigger > scan.Floor && scan.Text[trigger - 1] == ':' => SerializeStart.OfContainer(scan.Text, trigger, scan.Floor),
            _ => SerializeStart.OfPayload(scan.Text, trigger, scan.Floor),
        };
        scan.Spend(start < 0 ? 1 : trigger - start);
        return start;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        SerializeReader.Read(text, start, options, ref steps);

    protected override Confidence? Weigh(Reading reading)
    {
        var read = (ParsedDump)reading;
        if (read.Form == DumpForm.Text) return Confidence.Likely;
        // Cut short it is unmistakable all the same once a member was read.
        if (read.Status == ReadingStatus.CutShort && read.HasMembers) return Confidence.Likely;
        return read.Status == ReadingStatus.Closed && read.AllExplained ? Confidence.Certain : base.Weigh(reading);
    }
}
