using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.Shortcode;

/// <summary>Shortcodes of WordPress and its page builders, which nothing expanded.</summary>
internal sealed class ShortcodeDetector : DebrisDetector
{
    // A picture and its caption stand between the tags of a pair.
    private const int LongestPair = 400;

    // Up to the first attribute, or the first joint of the name.
    private const int LongestStart = 60;

    public override LeakKind Kind { get; } = new("shortcode", "A shortcode of WordPress or a page builder, such as [gallery ids=\"1,2\"].",
        Confidence.Certain);

    // A known name, an attribute of any, a name of several words, or a plugin of Joomla.
    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('[', After: "/"),
        .. ShortcodeNames.OfOneWord.Select(name => new Trigger('[', Literal: name)),
        new('=', Before: Trigger.Word),
        new('_', Before: Trigger.LowerCase + Trigger.Digits, After: Trigger.LowerCase + Trigger.Digits),
        new('{', After: "/" + Trigger.LowerCase),
    ];

    protected override SearchValues<string> TeachingWords { get; } = SearchValues.Create(
        ["shortcode", "short code", "bbcode", "plugin", "square bracket", "visual editor", "block editor"],
            StringComparison.OrdinalIgnoreCase);

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

    // What a pair encloses is prose: the tag that opens it starts a line, the one that closes it ends a line.
    protected override Confidence Weigh(ref ScanContext scan, Debris debris, Evidence evidence)
    {
        Confidence confidence = base.Weigh(ref scan, debris, evidence);
        if (confidence != Confidence.Likely || debris.Sureness < DebrisSureness.Unmistakable || TeachingPage.Lists(scan.Text, debris.Range))
            return confidence;
        (bool startsWithCloser, bool endsWithOpener) = ShortcodeRun.ReadEnds(scan.Text, debris.Range);
        bool opens = endsWithOpener && scan.Text[..debris.Range.Start].TrimEnd(" \t\u00A0") is [] or [.., '\n' or '\r'];
        bool closes = startsWithCloser &&
            (scan.Text[debris.Range.End..].TrimStart(" \t\u00A0") is [] or ['\n' or '\r', ..] || ClosesPair(scan, debris.Range.Start));
        return opens || closes ? Confidence.Certain : confidence;
    }

    private bool ClosesPair(in ScanContext scan, int start) =>
        scan.Previous is { Action: LeakAction.Cut } opener && opener.Kind.Equals(Kind) &&
            start - opener.Range.End is >= 0 and < LongestPair &&
        !scan.Text[opener.Range.End..start].ContainsAny('\n', '\r');
}
