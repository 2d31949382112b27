using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.ConditionalComment;

/// <summary>Conditional comments of Internet Explorer and Office, which other programs take for text once they are damaged.</summary>
internal sealed class ConditionalCommentDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("conditional-comment", "A conditional comment for Internet Explorer or Office.",
        Confidence.Likely);

    // Typographic software makes one dash of two hyphens.
    public override ImmutableArray<Trigger> Triggers { get; } = [new('[', Before: "! ->;" + Trigger.OtherSigns, After: "ieIE ")];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        debris = default;
        int start = ConditionalCommentStart.Of(scan.Text, trigger, scan.Floor);
        var reader = new ConditionalCommentReader(scan.Text, start);
        bool found = reader.TryReadRow();
        scan.Spend(reader.Steps);
        if (found) debris = new Debris(TextRange.FromBounds(start, reader.End), DebrisSureness.Unmistakable);
        return found;
    }
}
