using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.Shortcode;

/// <summary>Shortcodes of WordPress and its page builders, which nothing expanded.</summary>
internal sealed class ShortcodeDetector : DebrisDetector
{
    // Up to the first attribute, or the first joint of the name.
    private const int LongestStart = 60;

    public override LeakKind Kind { get; } = new("shortcode", "A shortcode of WordPress or a page builder, such as [gallery ids=\"1,2\"].",
        Confidence.Likely);

    // A known name, an attribute of any, a name of several words, or a plugin of Joomla.
    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('[', After: "/"),
        .. ShortcodeNames.OfOneWord.Select(name => new Trigger('[', Literal: name)),
        new('=', Before: Trigger.Word),
        new('_', Before: Trigger.LowerCase + Trigger.Digits, After: Trigger.LowerCase + Trigger.Digits),
        new('{', After: "/" + Trigger.LowerCase),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        debris = default;
        int start = scan.Text[trigger] is '[' or '{' ? trigger : StartOfTag(scan, trigger);
        if (start < 0) return false;
        long steps = trigger - start;
        bool found = ShortcodeRun.TryRead(scan.Text, start, out debris, ref steps);
        scan.Spend(steps);
        return found;
    }

    private static int StartOfTag(in ScanContext scan, int sign)
    {
        int from = Math.Max(scan.Floor, sign - LongestStart);
        int bracket = scan.Text[from..sign].LastIndexOfAny('[', ']');
        return bracket >= 0 && scan.Text[from + bracket] == '[' ? from + bracket : -1;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => ShortcodeRun.Recover(text, range);
}
