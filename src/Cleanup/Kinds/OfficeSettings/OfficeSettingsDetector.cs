using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.OfficeSettings;

/// <summary>What Word keeps about a document in an island of XML, left as text when its tags went.</summary>
internal sealed class OfficeSettingsDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("office-settings", "Settings that Word keeps in a pasted document: Normal 0 false false.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
        [new('X', Before: Trigger.Blank, Literal: "-NONE"), new('4', Lead: "MicrosoftInternetExplorer")];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        debris = default;
        int word = Blank.BehindLast(scan.Text, trigger, Math.Max(scan.Floor, trigger - Reach.Word));
        var block = SettingsBlock.Around(scan.Text, word, scan.Floor);
        scan.Spend(block.Range.Length);
        if (!block.IsOfWord) return false;
        debris = new Debris(block.Range, DebrisSureness.Unmistakable);
        return true;
    }
}
