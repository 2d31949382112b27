using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>Style rules of a page, and attributes of its frameworks, that came along as text.</summary>
internal sealed class InlineStyleDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("inline-style", "Style rules of the page, or attributes of its elements.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', Before: Trigger.Word + " )]%", After: Trigger.Letters + " -*/.#:@}0&"),
        new('@', Before: Trigger.Blank + ">;}", Literal: "import "),
        new('<', After: "sS"),
        new('&', After: "l"),
        new('=', Before: Trigger.Letters + "-", After: "\""),
    ];

    // An import above the rules.
    internal override bool HoldsOthers => true;

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        long steps = 0;
        bool found = scan.Text[trigger] switch
        {
            '{' => StyleSheet.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '@' => StyleSheet.TryReadImport(scan.Text, trigger, out debris),
            '=' => AttributeRow.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            _ => TryReadElement(scan.Text, trigger, out debris, ref steps),
        };
        scan.Spend(steps);
        return found;
    }

    private static bool TryReadElement(ReadOnlySpan<char> text, int start, out Debris element, ref long steps)
    {
        int end = MarkupElement.EndOf(text, start, "style", ref steps);
        element = end < 0 ? default : new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        return end >= 0;
    }
}
