using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>Shortcodes of WordPress and its page builders, which nothing expanded.</summary>
internal sealed class ShortcodeDetector : DebrisDetector
{
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
        bool found = ShortcodePair.TryReadOpener(scan.Text, start, scan.Floor, out debris, ref steps) ||
            ShortcodeRun.TryRead(scan.Text, start, out debris, ref steps) || TryReadCloser(scan, start, out debris);
        scan.Spend(steps);
        if (found) debris = debris with { IsInsideWord = DropCap.IsClosedBy(scan.Text, debris.Range) };
        return found;
    }

    // The end of what the last finding opened, whatever its name.
    private bool TryReadCloser(in ScanContext scan, int start, out Debris closer)
    {
        closer = default;
        if (scan.Previous is not { } previous || !previous.Kind.Equals(Kind)) return false;
        int end = ShortcodeReader.EndOfCloser(scan.Text, start, scan.Text.Slice(previous.Range));
        closer = new Debris(TextRange.FromBounds(start, Math.Max(start, end)), DebrisSureness.Unmistakable);
        return end > start;
    }

    private static int StartOfTag(in ScanContext scan, int sign)
    {
        int from = Math.Max(scan.Floor, sign - Reach.Word);
        int bracket = scan.Text[from..sign].LastIndexOfAny('[', ']');
        return bracket >= 0 && scan.Text[from + bracket] == '[' ? from + bracket : -1;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => ShortcodeRun.Recover(text, range);
}
