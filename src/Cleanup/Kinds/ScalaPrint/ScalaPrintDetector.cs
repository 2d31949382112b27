using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.ScalaPrint;

/// <summary>A value as <c>toString</c> prints it in Scala.</summary>
internal sealed class ScalaPrintDetector : DataDetector
{
    public override LeakKind Kind { get; } = new("scala-print", "A case class, collection or option as toString prints it in Scala.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        // Most classes begin with a number.
        new('(', Before: Trigger.Letters, After: Trigger.Digits),
        .. ScalaOpener.Known.Select(static known => new Trigger('(', Lead: known.Name)),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int start = ScalaOpener.StartOfName(scan.Text, trigger, scan.Floor);
        bool isStart = ScalaOpener.TryRead(scan.Text, start, out ScalaOpener opener) && opener.Content == trigger + 1 &&
            opener.IsClear(scan.Text) &&
            (start == scan.Floor || scan.Text[start - 1] is '>' or ':' or '“' or '"' || Blank.Is(scan.Text[start - 1]));
        return isStart ? start : -1;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        ScalaPrintReader.Read(text, start, options, ref steps);

    // Classes have no keys; the reader takes none for one that people write.
    protected override bool IsMarked(Reading reading, ReadOnlySpan<char> leak) => true;
}
