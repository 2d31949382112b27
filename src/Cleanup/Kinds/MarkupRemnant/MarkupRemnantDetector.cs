using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>Pieces of a page's markup that no browser shows: comments, marks of character data, bookmarks, embedded files.</summary>
internal sealed class MarkupRemnantDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("markup-remnant",
        "Markup that no browser shows: a comment, <![CDATA[]]>, an embedded file.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('<', After: "!"),
        new('&', Literal: "lt;!"),
        new('>', Before: "-]"),
        new('4', Lead: ";base6", Literal: ","),
        new('_', Lead: "mce", Literal: "SELRES"),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        long steps = 0;
        bool found = scan.Text[trigger] switch
        {
            '<' or '&' => HtmlComment.TryRead(scan.Text, trigger, out debris, ref steps) ||
                MarkLines.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '>' => MarkLines.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '4' => DataAddress.TryRead(scan.Text, trigger + 1, scan.Floor, out debris, ref steps),
            _ => EditorBookmark.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
        };
        scan.Spend(steps);
        return found;
    }
}
