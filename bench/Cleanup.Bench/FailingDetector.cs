using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;

namespace Cleanup.Bench;

/// <summary>Finds nothing at a tilde, or fails there.</summary>
internal sealed class FailingDetector(bool fails) : LeakDetector
{
    public override LeakKind Kind { get; } = new("failing", "It fails.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('~', Before: Trigger.Blank)];

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        return fails ? throw new FormatException("It failed.") : false;
    }
}
