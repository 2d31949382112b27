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
        if (scan.Text[trigger] == '_') trigger = StartOfName(scan, trigger);
        else if (scan.Text[trigger] == '#') trigger = StartOfHashes(scan, trigger);
        else if (scan.Text[trigger] == '[' && trigger > scan.Floor && char.IsAsciiLetterLower(scan.Text[trigger - 1]))
            trigger = StartOfIndexed(scan, trigger);
        else if (scan.Text[trigger] == 'Z' && trigger > scan.Floor && scan.Text[trigger - 1] == '#') trigger--;
        else if (char.IsAsciiDigit(scan.Text[trigger])) trigger = StartOfWord(scan, trigger);
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

    // [article_title], COM_CONTENT_READ_MORE
    private static int StartOfName(in ScanContext scan, int joint)
    {
        int start = joint;
        bool isUpper = char.IsAsciiLetterUpper(scan.Text[joint + 1]);
        while (start > scan.Floor && IsOfName(scan.Text[start - 1], isUpper) && joint - start < Placeholder.LongestName) start--;
        if (isUpper) return start;
        return start > scan.Floor && scan.Text[start - 1] == '[' ? start - 1 : -1;
    }

    private static bool IsOfName(char character, bool isUpper) => char.IsAsciiDigit(character) || character == '_' ||
        (isUpper ? char.IsAsciiLetterUpper(character) : char.IsAsciiLetterLower(character));

    // #meta[author]
    private static int StartOfIndexed(in ScanContext scan, int bracket)
    {
        int start = bracket;
        while (start > scan.Floor && char.IsAsciiLetterLower(scan.Text[start - 1]) && bracket - start < Placeholder.LongestName) start--;
        return start > scan.Floor && scan.Text[start - 1] == '#' ? start - 1 : -1;
    }

    // HAHAHUGOSHORTCODE12s0HBHB
    private static int StartOfWord(in ScanContext scan, int digit)
    {
        int start = digit;
        while (start > scan.Floor && char.IsAsciiLetterOrDigit(scan.Text[start - 1]) && digit - start < Placeholder.LongestName) start--;
        return start;
    }

    private static int StartOfHashes(in ScanContext scan, int hash)
    {
        while (hash > scan.Floor && scan.Text[hash - 1] == '#') hash--;
        return hash;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => TemplateRun.Recover(text, range);
}
