using System.Diagnostics.CodeAnalysis;
using Cleanup.Scanning;

namespace Cleanup.Detectors.Json;

/// <summary>A JSON array or object that stands in the text without a wrapper (RFC 8259).</summary>
internal sealed class JsonDetector : LeakDetector
{
    public override LeakKind Kind { get; } = new("json", "A bare JSON array or object.", Confidence.Likely);

    public override string Triggers => "[{";

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        return false;
    }
}
