using System.Collections.Immutable;

namespace Cleanup.Scanning;

/// <summary>The edits that a text gets for its findings, sorted and disjoint.</summary>
/// <param name="text">The text.</param>
/// <param name="findings">Its findings, sorted and disjoint.</param>
internal delegate ImmutableArray<Edit> EditPlan(string text, ImmutableArray<Finding> findings);
