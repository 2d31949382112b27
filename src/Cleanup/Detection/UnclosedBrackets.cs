using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>The brackets in which a reading broke off: one that begins at any of them breaks off at the same place. Immutable.</summary>
/// <param name="Start">The outermost of them, at which it began.</param>
/// <param name="Inside">Those inside, in the order of the text.</param>
/// <param name="IsEmpty">Whether all that was read held too little for a finding.</param>
internal sealed record UnclosedBrackets(int Start, ImmutableArray<int> Inside, bool IsEmpty);
