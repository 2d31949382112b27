using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>Tags of a template that no engine replaced.</summary>
internal sealed class TemplateTagDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("template-tag", "A tag of a template that was never filled in, such as {{ title }}.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', After: "{%|*#@_$/" + Trigger.Letters),
        new('$', After: "{"),
        new('#', After: "{"),
        new('$', Before: Trigger.Digits, After: "sd"),
        new('<', After: "?%!#/acfhjt"),
        .. BladeTag.Names.Select(name => new Trigger('@', Before: Trigger.Blank, Literal: name)),
        new('[', After: "[%"),
        new('_', Before: Trigger.LowerCase + Trigger.Digits, After: Trigger.LowerCase + Trigger.Digits),
        new('&', After: "l"),
        new('*', After: "|"),
        new('%', After: "%" + Trigger.LowerCase),
        new('>', Before: "?%"),
        new('[', Lead: "#meta"),
        new('#', Before: "#", After: Trigger.UpperCase),
        new('_', Before: Trigger.UpperCase, After: Trigger.UpperCase),
        new('Z', Literal: "gotmplZ"),
        .. Trigger.Digits.Select(static digit => new Trigger(digit, Literal: "HBHB")),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        debris = default;
        if (trigger < scan.UnreadListingEnd) return false;
        if (scan.Text[trigger] == '>') return ServerCodeTail.TryRead(scan.Text, trigger, scan.Floor, out debris);
        if (OperandLine.TryRead(scan.Text, trigger, scan.Floor, out TextRange line))
        {
            debris = new Debris(line, DebrisSureness.Unmistakable);
            return true;
        }
        trigger = TagStart.Of(scan.Text, trigger, scan.Floor);
        if (trigger < 0) return false;
        long steps = 0;
        if (TemplateTagReader.IsUnreadListing(scan.Text, trigger, out int listingEnd, ref steps))
        {
            scan.Spend(steps);
            scan.UnreadListingEnd = listingEnd;
            return false;
        }
        // Of "%1$s" the rare character is not the first.
        if (scan.Text[trigger] == '$' && scan.Text[trigger + 1] != '{') trigger = Math.Max(scan.Floor, trigger - 2);
        bool found = TemplateRun.TryRead(scan.Text, trigger, out debris, ref steps);
        scan.Spend(steps);
        return found && debris.Range.Start >= scan.Floor;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => TemplateRun.Recover(text, range);
}
