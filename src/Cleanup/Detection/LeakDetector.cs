using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection.Triggers;

namespace Cleanup.Detection;

/// <summary>
/// Knows one kind of leak. Derive from it for a kind of your own, and add it to a <see cref="CleanerBuilder"/>. Immutable: one instance
/// serves every thread. One that throws is out for the text that it threw at, and named in <see cref="CleanResult.Faults"/>.
/// </summary>
public abstract class LeakDetector
{
    /// <summary>The kind's id and summary, and from which confidence it is cut.</summary>
    public abstract LeakKind Kind { get; }

    /// <summary>
    /// What a leak of this kind cannot do without. The neighbours make a trigger cheap: a place in prose that fits none costs nothing.
    /// </summary>
    public abstract ImmutableArray<Trigger> Triggers { get; }

    /// <summary>Whether leaks of other kinds stand in those of this kind, as the message of a database in an exception.</summary>
    internal virtual bool HoldsOthers => false;

    /// <summary>
    /// Whether a leak of this kind stands around the trigger character at <paramref name="trigger"/>.
    /// Never looks back past <see cref="ScanContext.Floor"/>, pays for what it reads (<see cref="ScanContext.Spend"/>),
    /// and allocates nothing when it says no to clean prose.
    /// </summary>
    /// <param name="scan">The text, and what may be spent on it.</param>
    /// <param name="trigger">Where one of <see cref="Triggers"/> stands, in UTF-16 units of the text.</param>
    /// <param name="match">What was found; null for nothing.</param>
    public abstract bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match);
}
