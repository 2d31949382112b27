using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>Pieces of markup that no browser shows: comments, marks of character data, bookmarks, embedded files, XML.</summary>
internal sealed class MarkupRemnantDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("markup-remnant",
        "Markup that no browser shows: a comment, <![CDATA[]]>, an embedded file, XML.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        // With what stands behind it the groups of the search would take in twice as much of prose.
        new('<'),
        new('&', Literal: "lt;!"),
        new('>', Before: "-]"),
        new('4', Lead: ";base6", Literal: ","),
        new('_', Lead: "mce", Literal: "SELRES"),
        new('_', Lead: "mce", Literal: "marker"),
        new('%', Before: ",", After: "3"),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        long steps = 0;
        bool found = scan.Text[trigger] switch
        {
            '<' when scan.Text[(trigger + 1)..] is ['!', ..] => TryReadMarks(scan, trigger, out debris, ref steps),
            '<' => DataAddress.TryReadPicture(scan.Text, trigger, scan.Floor, out debris, ref steps) ||
                XmlFragment.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '%' => DataAddress.TryReadPicture(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '&' => TryReadMarks(scan, trigger, out debris, ref steps),
            '>' => MarkLines.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
            '4' => DataAddress.TryRead(scan.Text, trigger + 1, scan.Floor, out debris, ref steps),
            _ => EditorBookmark.TryRead(scan.Text, trigger, scan.Floor, out debris, ref steps),
        };
        scan.Spend(steps);
        return found;
    }

    private static bool TryReadMarks(in ScanContext scan, int sign, out Debris debris, ref long steps) =>
        HtmlComment.TryRead(scan.Text, sign, out debris, ref steps) ||
        MarkLines.TryRead(scan.Text, sign, scan.Floor, out debris, ref steps);
}
