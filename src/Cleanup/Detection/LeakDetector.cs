using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection.Triggers;

namespace Cleanup.Detection;

/// <summary>Knows one kind of leak. Immutable: one instance serves every thread.</summary>
internal abstract class LeakDetector
{
    /// <summary>The kind's id and summary, and from which confidence it is cut.</summary>
    public abstract LeakKind Kind { get; }

    /// <summary>
    /// What a leak of this kind cannot do without. The neighbours make a trigger cheap: a place in prose that fits none costs nothing.
    /// </summary>
    public abstract ImmutableArray<Trigger> Triggers { get; }

    /// <summary>
    /// Whether a leak of this kind stands around the trigger character at <paramref name="trigger"/>.
    /// Never looks back past <see cref="ScanContext.Floor"/>, pays for what it reads (<see cref="ScanContext.Spend"/>),
    /// and allocates nothing when it says no to clean prose.
    /// </summary>
    public abstract bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match);
}
