using System.Diagnostics.CodeAnalysis;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>PHP's <c>var_dump</c> and <c>debug_zval_dump</c> (php-src ext/standard/var.c).</summary>
internal sealed class PhpVarDumpDetector : LeakDetector
{
    public override LeakKind Kind { get; } = new("php-var-dump", "The output of PHP's var_dump() or debug_zval_dump().", Confidence.Likely);

    public override string Triggers => "(";

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        return false;
    }
}
