namespace Cleanup.Corpus;

/// <summary>Why a record was left uncut: more of it would have gone than was allowed. Immutable.</summary>
/// <param name="Ratio">The share of its characters, but for blanks, that would have gone: from 0 to 1.</param>
/// <param name="Held">Its findings that would have been cut, as they are reported now.</param>
public sealed record UncutRecord(double Ratio, IReadOnlySet<Finding> Held);
