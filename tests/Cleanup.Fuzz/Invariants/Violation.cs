namespace Cleanup.Fuzz.Invariants;

/// <summary>How a text breaks an invariant.</summary>
/// <param name="Sort">What stays the same while the text is made smaller, such as the kind and the exception.</param>
/// <param name="Detail">What else a person wants to know.</param>
internal sealed record Violation(string Sort, string Detail = "");
