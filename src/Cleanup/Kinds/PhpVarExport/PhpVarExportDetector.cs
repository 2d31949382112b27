using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;

namespace Cleanup.Kinds.PhpVarExport;

/// <summary>A PHP array or object that <c>var_export()</c> printed.</summary>
internal sealed class PhpVarExportDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("php-var-export", "The output of PHP's var_export().", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('(', Before: " ", After: " "),
        new('(', Before: "y", After: " '0123456789)&")];

    protected override LiteralDialect Dialect { get; } = new VarExportDialect();

    protected override int FindStart(ref ScanContext scan, int trigger) => VarExportStart.Find(scan.Text, trigger, scan.Floor);

    // array ( with a blank and each element behind its key is nobody's source but the printer's.
    protected override bool IsUnmistakable(ReadOnlySpan<char> leak) =>
        leak.Contains("=>", StringComparison.Ordinal) || leak.Contains("=&", StringComparison.Ordinal);
}
