namespace Cleanup.Corpus.Resuming;

/// <summary>What is known of an input that is left to do, before anything is read of it. Immutable.</summary>
/// <param name="Identity">What it is known by; null when it cannot be known again.</param>
/// <param name="Done">How far earlier runs have done it; null for not at all.</param>
/// <param name="PartPath">The beginning of its output that they left; null for none.</param>
internal sealed record PlannedUnit(UnitIdentity? Identity, UnitRecord? Done = null, string? PartPath = null);
