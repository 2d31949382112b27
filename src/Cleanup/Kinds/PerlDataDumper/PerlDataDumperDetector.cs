using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;
using Cleanup.Text;

namespace Cleanup.Kinds.PerlDataDumper;

/// <summary>A Perl structure that <c>Data::Dumper</c> printed. Each <c>$VAR</c> is a finding of its own.</summary>
internal sealed class PerlDataDumperDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("perl-data-dumper", "The output of Perl's Data::Dumper.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('$', After: "V"), new('{', After: " '\"&"), new('[', After: " {[&")];

    protected override LiteralDialect Dialect { get; } = new DataDumperDialect();

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        if (scan.Text[trigger] == '$') return DataDumperDialect.BehindAssignment(scan.Text, trigger) >= 0 ? trigger : -1;
        scan.Spend(Price.Look);
        if (FirstToken.HasArrow(scan.Text, trigger, '\'')) return trigger;
        // Ruby prints arrows and double quotes too, but no blank behind its brace.
        bool hasBlank = trigger + 1 < scan.Text.Length && Blank.Is(scan.Text[trigger + 1]);
        return hasBlank && FirstToken.HasArrow(scan.Text, trigger, '"') ? trigger : -1;
    }

    protected override bool IsUnmistakable(ReadOnlySpan<char> leak) => leak[0] == '$';
}
